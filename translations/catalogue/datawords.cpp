// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/catalogue/datawords.h"

#include "inspect/claims/claimmeaning.h"
#include "inspect/errorexplainer.h"
#include "inspect/opaque/opaquefacts.h"
#include "manual/manual.h"
#include "oauth/dialectcatalogue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

QString literal(const QString &text)
{
    QString out = text;
    out.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return u'"' + out + u'"';
}

QString hintFor(const QString &text)
{
    return text.contains(u'{') ? u"    //: Words in {braces} are filled in: they stay as they are.\n"_s : QString();
}

QString block(const QString &context, const QStringList &texts)
{
    QString out;
    for (const QString &text : texts)
        out += hintFor(text) + u"    QT_TRANSLATE_NOOP(\"%1\", "_s.arg(context) + literal(text) + u"),\n"_s;
    return out;
}

QStringList dialectTitles()
{
    QStringList titles;
    const DialectCatalogue catalogue = DialectCatalogue::load();
    for (const Dialect &dialect : catalogue.dialects())
        titles.append(dialect.title);
    return titles;
}

} // namespace

QByteArray dataWords()
{
    const QString out = u"// Made from resources/ for lupdate; not compiled.\nconst char *const words[] = {\n"_s +
                        block(u"Claims"_s, claimTexts()) + block(u"Dialects"_s, dialectTitles()) +
                        block(u"Explain"_s, explainTexts()) + block(u"Manual"_s, manualTexts()) +
                        block(u"Shapes"_s, shapeTexts()) + u"};\n"_s;
    return out.toUtf8();
}

} // namespace Grantscope
