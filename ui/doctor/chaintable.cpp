// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/doctor/chaintable.h"

#include "doctor/doctorforms.h"
#include "net/redaction.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Column { SubjectColumn, IssuerColumn, ExpiresColumn };
constexpr int SoonDays = 14;

Status statusOf(const ChainCertificate &certificate, const QDateTime &now)
{
    if (certificate.notAfter <= now || certificate.notBefore > now)
        return Status::Bad;
    return now.daysTo(certificate.notAfter) < SoonDays ? Status::Warn : Status::Ok;
}

} // namespace

ChainTable::ChainTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"chainTable"_s);
    setAccessibleName(tr("Certificates of the server"));
    setHeaderLabels({tr("For"), tr("Issued by"), tr("Until")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(IssuerColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ExpiresColumn, QHeaderView::ResizeToContents);
    setVisible(false);
}

void ChainTable::setChain(const QList<ChainCertificate> &chain, const QDateTime &now)
{
    clear();
    for (const ChainCertificate &certificate : chain) {
        auto *item = new QTreeWidgetItem(
            this, {redactedText(certificate.subject), redactedText(certificate.issuer), expiryWords(certificate, now)});
        item->setIcon(ExpiresColumn, statusIcon(statusOf(certificate, now)));
        item->setToolTip(SubjectColumn, item->text(SubjectColumn));
        item->setToolTip(IssuerColumn, item->text(IssuerColumn));
        item->setSizeHint(SubjectColumn, QSize(0, fontMetrics().height() + Spacing::Small));
    }
    const int row = fontMetrics().height() + Spacing::Small;
    setFixedHeight(header()->sizeHint().height() + static_cast<int>(chain.size()) * row + 2 * frameWidth() +
                   Spacing::Tight);
    setVisible(!chain.isEmpty());
}

} // namespace Grantscope
