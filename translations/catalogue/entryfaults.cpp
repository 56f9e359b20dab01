// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/catalogue/entryfaults.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

QStringList allMatches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9]|n)|\\{[a-z_]+\\}"_s);
    return allMatches(text, pattern);
}

bool isCount(const QString &placeholder)
{
    return placeholder.endsWith(u'n');
}

/// `one token` needs no number, the last form is for all that have no form of their own.
void checkPlaceholders(const Entry &entry, const QString &form, bool isLast, QStringList &faults)
{
    const QStringList wanted = placeholders(entry.source);
    const QStringList found = placeholders(form);
    for (const QString &name : wanted) {
        const bool mayBeLeftOut = entry.isPlural && isCount(name) && !isLast;
        if (!found.contains(name) && !mayBeLeftOut)
            faults.append(u"lacks %1"_s.arg(name));
    }
    for (const QString &name : found) {
        if (!wanted.contains(name))
            faults.append(u"has %1, which the source has not"_s.arg(name));
    }
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&(?=[\\p{L}\\p{N}])"_s);
    QString rest = text;
    return rest.remove(u"&&"_s).count(pattern);
}

QString spaceBefore(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*"_s);
    return pattern.match(text).captured();
}

QString spaceBehind(const QString &text)
{
    static const QRegularExpression pattern(u"\\s*$"_s);
    return pattern.match(text).captured();
}

/// `:` or an ellipsis in any of the spellings; empty: something else.
QString ending(const QString &text)
{
    if (text.endsWith(u':') || text.endsWith(u'\uff1a'))
        return u"a colon"_s;
    return text.endsWith("..."_L1) || text.endsWith(u'\u2026') ? u"an ellipsis"_s : QString();
}

void checkEnds(const QString &source, const QString &form, QStringList &faults)
{
    if (mnemonics(source) != mnemonics(form))
        faults.append(mnemonics(source) > 0 ? u"lacks its mnemonic (&), or has more than one"_s
                                            : u"has a mnemonic (&), which the source has not"_s);
    if (spaceBefore(source) != spaceBefore(form) || spaceBehind(source) != spaceBehind(form))
        faults.append(u"begins or ends with other space than the source"_s);
    if (ending(source) != ending(form))
        faults.append(ending(source).isEmpty() ? u"ends with %1, which the source does not"_s.arg(ending(form))
                                               : u"does not end with %1"_s.arg(ending(source)));
}

void checkWords(const QString &source, const QString &form, QStringList &faults)
{
    const QStringList words = protocolWordsIn(source);
    for (const QString &word : words) {
        if (!form.contains(word, Qt::CaseInsensitive))
            faults.append(u"lacks \"%1\", which is not translated"_s.arg(word));
    }
}

} // namespace

QStringList protocolWordsIn(const QString &text)
{
    // Members and error codes, standards, addresses, and names that are spelled as they are in every language.
    static const QRegularExpression pattern(
        u"\\b(?:[a-z]+(?:_[a-z]+)+|RFC "
        u"[0-9]+|AADSTS[0-9]+|https?://[a-z0-9./:]+[a-z0-9]|[Ss]cope|Bearer|Grantscope|OAuth|"
        "OpenID|OpenSSL|Qt|JWT|JWE|JWS|JWKS?|JSON|XML|HTML|HTTPS?|HAR|TLS|SSL|DNS|TCP|PEM|UTF-8|UUID|SAML|PASETO|PKCE|"
        "RSA|"
        "NTLM|DPAPI|SPNEGO|Kerberos|Negotiate|Markdown|PowerShell|curl|POST|GET|Base64(?:url)?|Content-Type|"
        "WWW-Authenticate|Authorization|exp|nbf|iat|alg|kid|jti|MiB|KiB)\\b"_s);
    QString rest = text;
    static const QRegularExpression braces(u"\\{[a-z_]+\\}"_s);
    return allMatches(rest.remove(braces).remove(u"&"_s), pattern);
}

QStringList entryFaults(const Entry &entry)
{
    QStringList faults;
    if (!entry.isTranslated())
        return faults;
    for (qsizetype i = 0; i < entry.forms.size(); ++i) {
        QString plain = entry.forms.at(i);
        checkPlaceholders(entry, plain, i + 1 == entry.forms.size(), faults);
        checkEnds(entry.source, plain, faults);
        checkWords(entry.source, plain.remove(u'&'), faults);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace Grantscope
