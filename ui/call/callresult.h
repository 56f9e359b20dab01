// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What came of a call: one sentence, what may be done about it, and the answer itself.

#include "inspect/errorexplainer.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace Grantscope
{

class Card;
class Clipboard;
class FactGrid;
class FailureCard;
class MonoView;
class WrapLabel;

class CallResult final : public QWidget
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit CallResult(Clipboard &clipboard, QWidget *parent = nullptr);

    /// `canRefresh`: a new token can be had, and might help.
    void show(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now, bool canRefresh);
    /// What kept it from being sent.
    void showNotSent(const Error &error);
    void clear();

Q_SIGNALS:
    void retryRequested();

private:
    void build();
    QWidget *buttons();
    void showFacts(const CallAnswer &answer);
    void showAnswer(const Exchange &exchange);

    Clipboard &m_clipboard;
    FailureCard *m_failure;
    Card *m_success;
    WrapLabel *m_sentence;
    QWidget *m_findings;
    QPushButton *m_retry;
    QToolButton *m_curl;
    QWidget *m_report;
    FactGrid *m_facts;
    WrapLabel *m_note;
    MonoView *m_headers;
    MonoView *m_body;
    QWidget *m_details;
    std::optional<CallAnswer> m_answer; ///< For "copy as curl" and the report.
    QString m_dialect;
};

} // namespace Grantscope
