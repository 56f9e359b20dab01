// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Removing a profile with a time to think better of it, and without a question.
//
// Decision: until that time is over nothing is removed, only hidden. Context: what a keychain has forgotten can't be had back,
// and the program may end at any moment. Choice: file and secrets are as they were until then; then the secrets go first, and
// the profile when that was proved. Price: who looks at the file meanwhile still finds the profile in it. A crash before the
// end brings it back whole, one in the middle leaves a profile that is signed out: nothing is left that no list shows.

#include "ui/profiles/profileactions.h"

#include <QObject>
#include <QTimer>

namespace Grantscope
{

class ProfileRemoval final : public QObject
{
    Q_OBJECT

public:
    static constexpr int UndoMs = 15'000;
    /// How long the end of the program waits for the keychain.
    static constexpr int PatienceMs = 10'000;

    /// `actions` must outlive it.
    explicit ProfileRemoval(ProfileActions &actions, QObject *parent = nullptr, int patienceMs = PatienceMs);

    /// What is not removed by now is shown again.
    ~ProfileRemoval() override;

    /// Hides it. One that is on its way is removed for good.
    void begin(const QUuid &id);
    /// Shows it again. Only while it isPending().
    void undo();
    /// Removes it for good, as soon as its session is not busy.
    void finish();

    /// There is something to undo.
    [[nodiscard]] bool isPending() const { return !m_pending.isNull(); }
    /// False: it waits for something to be removed for good, and says done() when the program may end.
    [[nodiscard]] bool mayQuit();

Q_SIGNALS:
    /// Undo is possible from now on.
    void begun(const QUuid &id, const QString &name);
    /// Undo is no longer possible.
    void ended();
    void undone(const QUuid &id);
    void done();

private:
    void onEnded(const QUuid &id);
    void stopWaiting();

    ProfileActions &m_actions;
    QUuid m_pending;
    QList<QUuid> m_going; ///< Being removed for good.
    QTimer m_time;
    QTimer m_patience;
    bool m_isWaiting = false;
};

} // namespace Grantscope
