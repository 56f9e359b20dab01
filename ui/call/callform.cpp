// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/callform.h"

#include "inspect/errorexplainer.h"
#include "ui/call/sendbar.h"
#include "ui/fields/fieldgrid.h"
#include "ui/marks/discretion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/disclosure.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int HeaderLines = 3;
constexpr int BodyLines = 5;

QPlainTextEdit *textBox(int lines)
{
    auto *box = new QPlainTextEdit;
    setDiscretion(box, Discretion::Secret); // keys of an API stand in headers and bodies
    box->setFont(fixedFont());
    box->setTabChangesFocus(true);
    box->setLayoutDirection(Qt::LeftToRight);
    box->setFixedHeight(lines * QFontMetrics(fixedFont()).lineSpacing() + 2 * Spacing::Small + 2 * box->frameWidth());
    return box;
}

/// Which field an error is about; empty: none.
QString fieldOf(const Error &error)
{
    if (error.code.startsWith("url-"_L1) || error.code == u"plain-http"_s)
        return u"callUrl"_s;
    if (error.code == u"body-not-allowed"_s)
        return u"callBody"_s;
    const bool isHeader = error.code.startsWith("header-"_L1) || error.code == u"authorization-given"_s;
    return isHeader ? u"callHeaders"_s : QString();
}

Result<HttpHeaders> headersIn(const QString &text)
{
    HttpHeaders headers;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (line.trimmed().isEmpty())
            continue;
        if (colon < 1)
            return failure(Origin::Input, u"header-line"_s, u"expected Name: value"_s, u"headers"_s);
        headers.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

} // namespace

CallForm::CallForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FieldGrid)
    , m_moreGrid(new FieldGrid)
    , m_more(new Disclosure(tr("Headers and body"), m_moreGrid))
    , m_method(new QComboBox)
    , m_url(new QLineEdit)
    , m_file(new QComboBox)
    , m_headers(textBox(HeaderLines))
    , m_body(textBox(BodyLines))
    , m_bar(new SendBar)
{
    build();
    connect(m_method, &QComboBox::currentIndexChanged, this, &CallForm::showBody);
    connect(m_file, &QComboBox::activated, this, &CallForm::putFile);
    connect(m_url, &QLineEdit::textEdited, this, [this] { m_grid->clearError(u"callUrl"_s); });
    showBody();
}

void CallForm::build()
{
    m_method->addItems({u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s});
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(u"https://api.example.com/"_s);
    m_headers->setPlaceholderText(u"Accept: application/json"_s);
    m_grid->add(u"callMethod"_s, tr("Meth&od"), m_method);
    m_grid->add(u"callUrl"_s, tr("&URL"), m_url);
    m_grid->add(u"callFile"_s, tr("File"), m_file);
    m_moreGrid->add(u"callHeaders"_s, tr("Headers"), m_headers);
    m_moreGrid->add(u"callBody"_s, tr("&Body"), m_body);
    m_moreGrid->setHint(u"callHeaders"_s, tr("One on each line. The token is put into Authorization by itself."));
    m_more->button()->setObjectName(u"callMore"_s);
    FieldGrid::align({m_grid, m_moreGrid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_grid);
    column->addWidget(m_more);
    column->addWidget(m_bar);
}

void CallForm::setSubject(const TokenSubject &subject)
{
    const bool isSame = subject.server == m_subject.server && subject.who == m_subject.who && subject.way.has_value() &&
                        m_subject.way.has_value() && subject.way->dialect.id == m_subject.way->dialect.id;
    m_subject = subject;
    if (!isSame)
        prefill();
}

void CallForm::prefill()
{
    clearErrors();
    m_method->setCurrentIndex(0);
    m_headers->clear();
    m_body->clear();
    QUrl url = m_subject.server;
    const ApiShape api = m_subject.way ? m_subject.way->dialect.api : ApiShape();
    const QString base = url.path().endsWith(u'/') ? url.path() : url.path() + u'/';
    url.setPath(base + api.example);
    m_url->setText(m_subject.server.isEmpty() ? QString() : url.toString(QUrl::FullyEncoded));
    fillFiles();
    putFile();
}

/// The token's own files, where the API wants one.
void CallForm::fillFiles()
{
    m_file->clear();
    const bool isWanted = m_subject.way && !m_subject.way->dialect.api.fileParameter.isEmpty();
    const QStringList files = m_subject.inspection.scope ? m_subject.inspection.scope->fileIds() : QStringList();
    for (const QString &id : files)
        m_file->addItem(id, id);
    m_file->addItem(tr("None"), QString());
    m_grid->setFieldVisible(u"callFile"_s, isWanted && !files.isEmpty());
}

void CallForm::putFile()
{
    if (!m_grid->isFieldVisible(u"callFile"_s))
        return;
    const QString parameter = m_subject.way->dialect.api.fileParameter;
    QUrl url(m_url->text().trimmed());
    QUrlQuery before(url);
    QUrlQuery query;
    const auto items = before.queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (name.compare(parameter, Qt::CaseInsensitive) != 0)
            query.addQueryItem(name, value);
    }
    if (const QString id = m_file->currentData().toString(); !id.isEmpty())
        query.addQueryItem(parameter, id);
    url.setQuery(query);
    m_url->setText(url.toString(QUrl::FullyEncoded));
}

void CallForm::showBody()
{
    const bool hasBody = methodHasBody(m_method->currentText().toLatin1());
    m_moreGrid->setFieldVisible(u"callBody"_s, hasBody);
    m_more->setTitle(hasBody ? tr("Headers and body") : tr("Headers"));
    if (hasBody)
        m_more->setOpen(true);
}

Result<ApiCall> CallForm::call() const
{
    ApiCall call;
    call.method = m_method->currentText().toLatin1();
    call.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    if (methodHasBody(call.method))
        call.body = Secret::fromText(m_body->toPlainText());
    const Result<HttpHeaders> headers = headersIn(m_headers->toPlainText());
    if (!headers)
        return failure(headers.error());
    call.headers = *headers;
    call.token = m_subject.inspection.token;
    call.tokenType = m_subject.answer ? m_subject.answer->tokenType : QString();
    call.scope = m_subject.inspection.scope;
    return call;
}

bool CallForm::showError(const Error &error)
{
    const QString field = fieldOf(error);
    if (field.isEmpty())
        return false;
    FieldGrid *grid = m_grid->has(field) ? m_grid : m_moreGrid;
    if (grid == m_moreGrid)
        m_more->setOpen(true);
    grid->setError(field,
                   error.code == u"header-line"_s ? tr("Write each header as Name: value.") : explain(error).sentence);
    grid->focusField(field);
    return true;
}

void CallForm::clearErrors()
{
    m_grid->clearErrors();
    m_moreGrid->clearErrors();
}

void CallForm::focusFirst()
{
    m_url->setFocus();
}

} // namespace Grantscope
