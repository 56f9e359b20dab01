// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Grantscope
{

std::unique_ptr<QTranslator> installTranslations()
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QLocale(), u"grantscope"_s, u"_"_s, u":/i18n"_s) ||
        translator->load(u":/i18n/grantscope_en.qm"_s))
        QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace Grantscope
