// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "pseudotranslator.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace Grantscope
{
namespace
{

constexpr double Longer = 0.4;

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> letters{{u'a', u'\u00e4'}, {u'c', u'\u00e7'}, {u'e', u'\u00e9'}, {u'i', u'\u00ee'},
                                             {u'n', u'\u00f1'}, {u'o', u'\u00f6'}, {u's', u'\u0161'}, {u'u', u'\u00fc'},
                                             {u'y', u'\u00ff'}, {u'A', u'\u00c4'}, {u'C', u'\u00c7'}, {u'E', u'\u00c9'},
                                             {u'I', u'\u00ce'}, {u'N', u'\u00d1'}, {u'O', u'\u00d6'}, {u'S', u'\u0160'},
                                             {u'U', u'\u00dc'}};
    return letters.value(letter, letter);
}

bool isQts(const QString &context)
{
    return context.size() > 1 && context.at(0) == u'Q' && context.at(1).isUpper();
}

} // namespace

PseudoTranslator::PseudoTranslator(bool isLonger)
    : m_isLonger(isLonger)
{
    QCoreApplication::installTranslator(this);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]|\\{[a-z_]+\\}|&."));
    QString out;
    qsizetype copied = 0;
    const auto copyTo = [&](qsizetype end) {
        for (; copied < end; ++copied)
            out += accented(text.at(copied));
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        copyTo(match.capturedStart());
        out += match.captured();
        copied = match.capturedEnd();
    }
    copyTo(text.size());
    const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * Longer);
    for (qsizetype i = 0; i < more; ++i)
        out += i % 6 == 0 ? u' ' : u'\u00f8'; // in words, which can be wrapped as those of the text can
    return u'\u27e6' + out + u'\u27e7';
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int) const
{
    const QString room = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (isQts(room) || text.isEmpty())
        return {};
    m_asked.insert(room + u'\x1f' + text + u'\x1f' + QString::fromUtf8(comment));
    return m_isLonger ? pseudo(text) : QString();
}

} // namespace Grantscope
