// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to call: method, URL, one of the token's files, headers, body.

#include "oauth/call/apicall.h"
#include "ui/facts/tokensubject.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Grantscope
{

class Disclosure;
class FieldGrid;
class SendBar;

class CallForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(QWidget *parent = nullptr);

    /// Filled in anew where it is about another server; else what was typed stays.
    void setSubject(const TokenSubject &subject);
    /// What is to be sent. An Error `header-line` (Origin::Input) has the line in `where`.
    [[nodiscard]] Result<ApiCall> call() const;
    /// At its field. False: it belongs to none.
    [[nodiscard]] bool showError(const Error &error);
    void clearErrors();
    [[nodiscard]] SendBar *bar() const { return m_bar; }
    void focusFirst();

private:
    void build();
    void prefill();
    void fillFiles();
    /// The chosen file into the URL's query.
    void putFile();
    void showBody();

    TokenSubject m_subject;
    FieldGrid *m_grid;
    FieldGrid *m_moreGrid;
    Disclosure *m_more;
    QComboBox *m_method;
    QLineEdit *m_url;
    QComboBox *m_file;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    SendBar *m_bar;
};

} // namespace Grantscope
