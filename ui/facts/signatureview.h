// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is known of a token's signature, and a place to give the key that it is checked with. A key stays until it is forgotten,
// so that many tokens can be checked with it one after the other.

#include "inspect/inspection.h"
#include "jose/verifier.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Grantscope
{

class FieldGrid;
class IconLabel;
class SecretEdit;
class WrapLabel;

class SignatureView final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureView(QWidget *parent = nullptr);

    /// Checks it with the key that was given last; without one it stays as it is.
    void check(Inspection &inspection);
    void setInspection(const Inspection &inspection);

Q_SIGNALS:
    /// A key was given, or forgotten: look again.
    void keyChanged();

protected:
    void customEvent(QEvent *event) override;

private:
    void build();
    QWidget *keyField();
    void showKind();
    void take();
    void forget();
    void openFile();
    [[nodiscard]] Secret given() const;

    IconLabel *m_icon;
    WrapLabel *m_sentence;
    WrapLabel *m_claim;
    FieldGrid *m_grid;
    QComboBox *m_kind;
    QPlainTextEdit *m_key;
    SecretEdit *m_secret;
    QPushButton *m_check;
    QPushButton *m_forget;
    std::optional<Verifier> m_verifier;
};

} // namespace Grantscope
