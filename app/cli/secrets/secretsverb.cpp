// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/forgetting.h"
#include "cli/jsonforms.h"
#include "cli/verb.h"
#include "cli/waiting.h"
#include "inspect/errorexplainer.h"
#include "oauth/dialectcatalogue.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
/// One owner of secrets: a profile, or what is left of one.
struct Owner
{
    QUuid id;
    QString name; ///< Empty: there is no such profile.
    std::optional<SecretFacts> facts;
};

struct SecretsCall
{
    Services &services;
    const Console &console;
    const QList<Profile> &profiles;
    bool knowsProfiles = true; ///< The profiles file could be read.
    bool isJson = false;
};

/// Every profile, and every owner in the index that is none.
QList<Owner> allOwners(const SecretsCall &call)
{
    QList<Owner> owners;
    for (const Profile &profile : call.profiles)
        owners.append({profile.id, profile.name, call.services.secrets.facts(profile.id)});
    const QList<SecretFacts> kept = call.services.secrets.kept();
    for (const SecretFacts &facts : kept) {
        const auto isOwner = [&facts](const Owner &owner) { return owner.id == facts.owner; };
        if (std::none_of(owners.begin(), owners.end(), isOwner))
            owners.append({facts.owner, QString(), facts});
    }
    return owners;
}

QString nameOf(const Owner &owner)
{
    return owner.name.isEmpty() ? owner.id.toString(QUuid::WithoutBraces) : u'"' + owner.name + u'"';
}

QJsonObject jsonOf(const Owner &owner, bool knowsProfiles)
{
    QJsonObject object{{u"profile"_s, textOrNull(owner.name)},
                       {u"id"_s, owner.id.toString(QUuid::WithoutBraces)},
                       {u"orphan"_s, knowsProfiles ? QJsonValue(owner.name.isEmpty()) : QJsonValue(QJsonValue::Null)}};
    if (owner.facts) {
        object.insert(u"holds"_s, QJsonArray::fromStringList(owner.facts->holds));
        object.insert(u"generation"_s, qint64(owner.facts->generation));
        object.insert(u"written_at"_s, Cli::jsonOf(owner.facts->writtenAt));
        object.insert(u"place"_s, textOrNull(owner.facts->place));
    }
    return object;
}

QJsonValue jsonOf(const Error &error)
{
    return QJsonObject{
        {u"code"_s, error.code}, {u"detail"_s, textOrNull(error.detail)}, {u"explanation"_s, explain(error).sentence}};
}

struct Place
{
    QString what;
    QString path;
    QString holds;
};

/// What lies in files, none of which holds a secret.
QList<Place> filePlaces()
{
    return {{u"profiles"_s, ProfileStore::userFile(), u"endpoints and accounts"_s},
            {u"index"_s, KeychainSecretStore::userFolder(), u"what should be in the keychain, by name and hash"_s},
            {u"sessions"_s, SessionStore::userFolder(), u"locks, and notes of refreshes that are under way"_s},
            {u"dialects"_s, DialectCatalogue::userFolder(), u"dialects of one's own"_s}};
}

void printJson(const Console &console, const QJsonObject &document)
{
    console.result(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
}

void printStatusJson(const SecretsCall &call, const QList<Owner> &owners, const Result<void> &checked)
{
    QJsonArray kept;
    for (const Owner &owner : owners) {
        if (owner.facts)
            kept.append(jsonOf(owner, call.knowsProfiles));
    }
    QJsonArray files;
    for (const Place &place : filePlaces()) {
        files.append(QJsonObject{{u"what"_s, place.what},
                                 {u"path"_s, place.path},
                                 {u"exists"_s, QFileInfo::exists(place.path)},
                                 {u"holds"_s, place.holds}});
    }
    printJson(
        call.console,
        {{u"store"_s, QJsonObject{{u"place"_s, call.services.secrets.place()},
                                  {u"answers"_s, checked.has_value()},
                                  {u"error"_s, checked ? QJsonValue(QJsonValue::Null) : jsonOf(checked.error())}}},
         {u"kept"_s, kept},
         {u"files"_s, files}});
}

void printStatusText(const SecretsCall &call, const QList<Owner> &owners, const Result<void> &checked)
{
    const Console &console = call.console;
    console.result(u"Secrets are kept in: %1 (%2)"_s.arg(call.services.secrets.place(),
                                                         checked ? u"it works: a value was written, read and removed"_s
                                                                 : u"it does not work, so nothing can be kept"_s));
    bool isEmpty = true;
    for (const Owner &owner : owners) {
        if (!owner.facts)
            continue;
        isEmpty = false;
        const QString orphan =
            owner.name.isEmpty() && call.knowsProfiles ? u", of a profile that is gone"_s : QString();
        console.result(u"  %1: %2 in %3, written %4, generation %5%6"_s.arg(
            nameOf(owner), contentsInWords(*owner.facts), owner.facts->place,
            owner.facts->writtenAt.toString(Qt::ISODate), QString::number(owner.facts->generation), orphan));
    }
    if (isEmpty)
        console.result(u"  Nothing is kept there."_s);
    console.result(u"Files, none of which holds a secret:"_s);
    for (const Place &place : filePlaces()) {
        console.result(u"  %1: %2%3"_s.arg(place.path, place.holds,
                                           QFileInfo::exists(place.path) ? QString() : u" (not there)"_s));
    }
}

ExitCode status(const SecretsCall &call)
{
    const QList<Owner> owners = allOwners(call);
    const Result<void> checked = waitedFor(call.services.secrets.check());
    if (call.isJson)
        printStatusJson(call, owners, checked);
    else
        printStatusText(call, owners, checked);
    return checked ? ExitCode::Done : complain(call.console, checked.error());
}

ExitCode forget(const SecretsCall &call, const QList<Owner> &owners)
{
    QJsonArray forgotten;
    QJsonArray failed;
    ExitCode code = ExitCode::Done;
    for (const Owner &owner : owners) {
        QJsonObject object = jsonOf(owner, call.knowsProfiles);
        const Result<void> gone = forgetSecrets(call.services, owner.id);
        if (!gone) {
            call.console.complain(
                u"grantscope-cli secrets: it can't be proved that the secrets of %1 are gone."_s.arg(nameOf(owner)));
            code = complain(call.console, gone.error());
            object.insert(u"error"_s, jsonOf(gone.error()));
            failed.append(object);
            continue;
        }
        forgotten.append(object);
        if (!call.isJson) {
            call.console.result(owner.facts ? u"Forgot %1: %2."_s.arg(nameOf(owner), contentsInWords(*owner.facts))
                                            : u"Nothing is kept for %1."_s.arg(nameOf(owner)));
        }
    }
    if (call.isJson)
        printJson(call.console, {{u"forgotten"_s, forgotten}, {u"failed"_s, failed}});
    else if (owners.isEmpty())
        call.console.result(u"Nothing is kept."_s);
    return code;
}

Result<QList<Owner>> chosenOwners(const QCommandLineParser &parser, const SecretsCall &call, const ProfileStore *store)
{
    if (parser.isSet(u"all"_s) == parser.isSet(u"profile"_s)) {
        return failure(Origin::Input, u"option-missing"_s,
                       u"say whose secrets to forget: --profile NAME, or --all (one of the two)"_s);
    }
    if (parser.isSet(u"all"_s))
        return allOwners(call);
    Q_ASSERT(store);
    const Result<Profile> profile = findProfile(*store, parser.value(u"profile"_s));
    if (!profile)
        return failure(profile.error());
    return QList<Owner>{{profile->id, profile->name, call.services.secrets.facts(profile->id)}};
}

ExitCode run(const QCommandLineParser &parser, const QString &action, const Console &console)
{
    Services services(console);
    const Result<ProfileStore> store = services.profiles();
    // Secrets can be seen and forgotten whatever became of the profiles file, but for their names.
    ExitCode code = ExitCode::Done;
    if (!store) {
        code = complain(console, store.error());
        if (parser.isSet(u"profile"_s))
            return code;
    }
    const QList<Profile> profiles = store ? store->profiles() : QList<Profile>();
    const SecretsCall call{services, console, profiles, store.has_value(), parser.value(u"output"_s) == u"json"_s};
    ExitCode done = ExitCode::Done;
    if (action == u"status"_s) {
        done = status(call);
    } else {
        const auto owners = chosenOwners(parser, call, store ? &*store : nullptr);
        done = owners ? forget(call, *owners) : complain(console, owners.error());
    }
    return done == ExitCode::Done ? code : done;
}
} // namespace

ExitCode runSecrets(const QStringList &arguments, Console &console)
{
    VerbParser verb(
        u"secrets"_s,
        u"Where secrets are kept on this computer, and how to remove them. status writes, reads and removes "
        "a value of no use, since only that tells whether the keychain works; forget removes and proves "
        "it."_s,
        u"(status | forget --profile NAME | forget --all) [options]"_s,
        u"grantscope-cli secrets status --output json\ngrantscope-cli secrets forget --all"_s);
    verb.parser.addOption({u"profile"_s, u"forget: what is kept of this profile."_s, u"name"_s});
    verb.parser.addOption({u"all"_s, u"forget: everything, also of profiles that are gone."_s});
    verb.parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const QStringList words = verb.parser.positionalArguments();
    if (words != QStringList{u"status"_s} && words != QStringList{u"forget"_s})
        return complainUsage(console, u"secrets"_s, u"say what: status, or forget with --profile NAME or --all"_s);
    const QString output = verb.parser.value(u"output"_s);
    if (output != u"text"_s && output != u"json"_s)
        return complainUsage(console, u"secrets"_s, u"--output: expected text or json"_s);
    return run(verb.parser, words.first(), console);
}

} // namespace Grantscope::Cli
