// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/signatureview.h"

#include "inspect/errorexplainer.h"
#include "inspect/words/signaturewords.h"
#include "ui/fields/fieldgrid.h"
#include "ui/fields/secretedit.h"
#include "ui/marks/discretion.h"
#include "ui/marks/forgetevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
enum Kind { PublicKey, SharedSecret };
constexpr int KeyLines = 5;

Status lookOf(const SignatureReport &report)
{
    switch (report.status) {
    case SignatureReport::Status::Valid:
        return Status::Ok;
    case SignatureReport::Status::Invalid:
        return Status::Bad;
    case SignatureReport::Status::Unsupported:
        return Status::Warn;
    case SignatureReport::Status::NotChecked:
        break;
    }
    return report.reason == "weak-key"_L1 || report.reason == "alg-none"_L1 ? Status::Bad : Status::Info;
}

QString claimOf(const Inspection &inspection)
{
    QStringList parts;
    if (!inspection.signature.alg.isEmpty())
        parts.append(SignatureView::tr("The token says that it is signed by %1.").arg(inspection.signature.alg));
    if (const QString kid = inspection.header.value("kid"_L1).toString(); !kid.isEmpty())
        parts.append(SignatureView::tr("It names the key %1.").arg(kid));
    if (!inspection.signature.key.isEmpty())
        parts.append(SignatureView::tr("Key that was used: %1.").arg(inspection.signature.key));
    return parts.join(u' ');
}
} // namespace

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 20))
    , m_sentence(new WrapLabel)
    , m_claim(new WrapLabel)
    , m_grid(new FieldGrid)
    , m_kind(new QComboBox)
    , m_key(new QPlainTextEdit)
    , m_secret(new SecretEdit(tr("Hold to show the shared secret")))
    , m_check(new QPushButton(tr("Chec&k the signature")))
    , m_forget(new QPushButton(tr("For&get the key")))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignatureView::showKind);
    connect(m_check, &QPushButton::clicked, this, &SignatureView::take);
    connect(m_forget, &QPushButton::clicked, this, &SignatureView::forget);
    connect(m_secret->lineEdit(), &QLineEdit::returnPressed, this, &SignatureView::take);
    showKind();
    m_forget->setEnabled(false);
}

QWidget *SignatureView::keyField()
{
    m_key->setFont(fixedFont());
    m_key->setTabChangesFocus(true);
    setDiscretion(m_key, Discretion::Secret);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setPlaceholderText(u"-----BEGIN PUBLIC KEY-----  /  {\"kty\": ...}  /  {\"keys\": [...]}"_s);
    m_key->setFixedHeight(KeyLines * m_key->fontMetrics().lineSpacing() + Spacing::Medium);
    auto *open = new QPushButton(icon(u"file"_s), tr("O&pen a file..."));
    open->setObjectName(u"openKey"_s);
    connect(open, &QPushButton::clicked, this, &SignatureView::openFile);
    auto *widget = new QWidget;
    widget->setFocusProxy(m_key);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    column->addWidget(m_key);
    column->addWidget(open, 0, Qt::AlignLeading);
    return widget;
}

void SignatureView::build()
{
    m_sentence->setObjectName(u"signatureSentence"_s);
    m_sentence->setFont(sectionFont());
    m_claim->setTone(WrapLabel::Tone::Muted);
    m_kind->addItem(tr("A public key, a certificate, a JWK or a JWKS"));
    m_kind->addItem(tr("A shared secret (HS256, HS384, HS512)"));
    m_check->setObjectName(u"checkSignature"_s);
    m_forget->setObjectName(u"forgetKey"_s);
    m_grid->add(u"key_kind"_s, tr("Check with"), m_kind);
    m_grid->add(u"key"_s, tr("Ke&y"), keyField());
    m_key->setObjectName(u"keyText"_s);
    m_key->setAccessibleName(tr("Key"));
    m_grid->add(u"secret"_s, tr("Shared secret"), m_secret);
    m_grid->setHint(u"secret"_s, tr("Byte for byte as it is configured; it stays in memory."));
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Small);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(m_check);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *note =
        new WrapLabel(tr("Only the key that you give is used. A key that the token itself brings or points to proves "
                         "nothing: whoever forged the token could have put it there."));
    note->setTone(WrapLabel::Tone::Muted);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addLayout(head);
    column->addWidget(m_claim);
    column->addWidget(m_grid);
    column->addLayout(buttons);
    column->addWidget(note);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // the fields in it have it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void SignatureView::showKind()
{
    const bool isSecret = m_kind->currentIndex() == SharedSecret;
    m_grid->setFieldVisible(u"key"_s, !isSecret);
    m_grid->setFieldVisible(u"secret"_s, isSecret);
    m_grid->clearErrors();
}

void SignatureView::openFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a key"), {}, tr("Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(qint64(JwkSet::MaxBytes) + 1) : QByteArray();
    if (!isOpen) {
        m_grid->setError(u"key"_s, tr("The file can't be read: %1").arg(file.errorString()));
        return;
    }
    m_key->setPlainText(QString::fromUtf8(bytes));
    take();
}

Secret SignatureView::given() const
{
    return m_kind->currentIndex() == SharedSecret ? m_secret->secret() : Secret::fromText(m_key->toPlainText());
}

void SignatureView::take()
{
    m_grid->clearErrors();
    Result<JwkSet> keys = JwkSet::chosenFrom(given());
    if (!keys) {
        const QString field = m_kind->currentIndex() == SharedSecret ? u"secret"_s : u"key"_s;
        m_grid->setError(field, explain(keys.error()).sentence);
        m_grid->focusField(field);
        return;
    }
    m_verifier.emplace(std::move(*keys));
    m_forget->setEnabled(true);
    Q_EMIT keyChanged();
}

void SignatureView::forget()
{
    m_verifier.reset();
    m_secret->wipe();
    m_key->setPlainText(QString());
    m_grid->clearErrors();
    m_forget->setEnabled(false);
    Q_EMIT keyChanged();
}

void SignatureView::customEvent(QEvent *event)
{
    if (event->type() == ForgetEvent::kind())
        forget();
}

void SignatureView::check(Inspection &inspection)
{
    if (m_verifier)
        checkSignature(inspection, *m_verifier);
}

void SignatureView::setInspection(const Inspection &inspection)
{
    const Status status = lookOf(inspection.signature);
    m_icon->setIcon(statusIcon(status));
    m_sentence->setStatus(status);
    m_sentence->setText(signatureWords(inspection.signature.status, inspection.signature.reason));
    m_claim->setText(claimOf(inspection));
    m_claim->setVisible(!m_claim->text().isEmpty());
    const bool canCheck = inspection.kind == TokenKind::Jwt;
    for (QWidget *widget : {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_check)})
        widget->setEnabled(canCheck);
}

} // namespace Grantscope
