// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Every signed example of RFC 7515, 7519, 7520 and 8037 verifies, and no mutilation of one does.

#include "kit/registeredtest.h"
#include "vectors.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;

namespace
{

/// Of a compact JWS, so that none of them means the same as before.
QList<std::pair<QByteArray, QByteArray>> mutilations(const QByteArray &jws)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    const QByteArrayList parts = jws.split('.');
    const QByteArrayList names{"header", "payload", "signature"};
    const auto with = [&](qsizetype part, const QByteArray &text) {
        QByteArrayList changed = parts;
        changed[part] = text;
        return changed.join('.');
    };
    for (qsizetype part = 0; part < 3; ++part) {
        const QByteArray &text = parts.at(part);
        const QByteArray &name = names.at(part);
        for (const qsizetype place : {qsizetype(0), text.size() / 2, text.size() - 1}) {
            if (place < 0 || place >= text.size())
                continue;
            QByteArray flipped = text;
            flipped[place] = text.at(place) == 'A' ? 'B' : 'A';
            list.append({name + " changed at " + QByteArray::number(place), with(part, flipped)});
        }
        if (text.isEmpty())
            continue;
        list.append({name + " without its last character", with(part, text.chopped(1))});
        list.append({name + " without its first four", with(part, text.mid(4))});
        list.append({name + " missing", with(part, {})});
        list.append({name + " twice", with(part, text + text)});
        for (const char *behind : {"=", "==", "A", "AAAA", " ", "\n", "+", "/", "?", "\xc3\xa4"})
            list.append({name + " followed by " + behind, with(part, text + behind)});
        list.append({name + " after a space", with(part, ' ' + text)});
        list.append({name + " in two lines", with(part, QByteArray(text).insert(text.size() / 2, "\r\n"))});
    }
    list.append({"cut at the last dot", parts.mid(0, 2).join('.')});
    list.append({"header alone", parts.at(0)});
    list.append({"a fourth part", jws + '.'});
    list.append({"five parts", jws + ".a.b"});
    list.append({"payload and signature changed over", parts.at(0) + '.' + parts.at(2) + '.' + parts.at(1)});
    list.append({"signature cut by half", with(2, parts.at(2).left(parts.at(2).size() / 2))});
    list.append({"zero signature", with(2, QByteArray(parts.at(2).size() / 4 * 4, 'A'))});
    for (const char *alg : {"none", "None", "NONE", "HS256", "HS384", "HS512", "RS256", "RS512", "PS256", "ES256",
                            "ES384", "ES512", "EdDSA", "ES256K", ""}) {
        const QByteArray header = base64UrlEncoded(QByteArray(R"({"alg":")") + alg + R"("})");
        if (header != parts.at(0))
            list.append({QByteArray("alg changed to ") + alg, with(0, header)});
    }
    return list;
}

bool isCompact(const Vector &vector)
{
    return !vector.jws.startsWith('{');
}

QByteArray changedFirst(QByteArray text)
{
    text[0] = text.at(0) == 'A' ? 'B' : 'A';
    return text;
}

QJsonObject changedMember(QJsonObject object, const QString &name)
{
    object.insert(name, QString::fromLatin1(changedFirst(object.value(name).toString().toLatin1())));
    return object;
}

QJsonObject withSignatures(QJsonObject general, const QJsonArray &signatures)
{
    general.insert(QStringLiteral("signatures"), signatures);
    return general;
}

QList<QJsonObject> jsonMutilations(const QJsonObject &whole)
{
    QList<QJsonObject> changed;
    if (whole.contains(QLatin1String("payload"))) {
        changed.append(changedMember(whole, QStringLiteral("payload")));
        QJsonObject without = whole;
        without.remove(QLatin1String("payload"));
        changed.append(without);
    }
    if (!whole.contains(QLatin1String("signatures"))) {
        changed.append(changedMember(whole, QStringLiteral("signature")));
        return changed;
    }
    QJsonArray signatures;
    const QJsonArray good = whole.value(QLatin1String("signatures")).toArray();
    for (const auto &signature : good)
        signatures.append(changedMember(signature.toObject(), QStringLiteral("signature")));
    changed.append(withSignatures(whole, signatures));
    changed.append(withSignatures(whole, {}));
    QJsonObject mixed = whole;
    mixed.insert(QStringLiteral("signature"), QStringLiteral("AAAA"));
    changed.append(mixed);
    return changed;
}

} // namespace

class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesVerify_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Vector> vectors = allVectors();
        QCOMPARE(vectors.size(), 9 + 2 + 23 + 3 + 14);
        for (qsizetype i = 0; i < vectors.size(); ++i)
            QTest::newRow(vectors.at(i).name.constData()) << i;
    }
    void examplesVerify()
    {
        QFETCH(qsizetype, index);
        const Vector vector = allVectors().at(index);
        const SignatureCheck check = checked(vector);
        QCOMPARE(bytesOf(check.reason), vector.reason);
        QVERIFY((check.status == SignatureStatus::Valid) == (vector.reason == "verified"));
        QVERIFY(check.status != SignatureStatus::Valid || !check.key.empty());
    }

    void noMutilationVerifies()
    {
        int tried = 0;
        for (Vector vector : allVectors()) {
            if (!isCompact(vector))
                continue;
            Verifier verifier(setOf(vector.keys));
            const QByteArray whole = vector.jws;
            for (const auto &[what, jws] : mutilations(whole)) {
                vector.jws = jws;
                ++tried;
                const SignatureCheck check = vector.payload
                                                 ? verifier.verifyDetached(viewOf(jws), viewOf(*vector.payload))
                                                 : verifier.verify(viewOf(jws));
                if (check.status == SignatureStatus::Valid)
                    QFAIL((vector.name + ": " + what).constData());
            }
        }
        qInfo("%d mutilations of compact examples", tried);
        QVERIFY(tried > 1'500);
    }

    void noMutilationOfTheJsonFormsVerifies()
    {
        int tried = 0;
        for (Vector vector : allVectors()) {
            if (isCompact(vector))
                continue;
            for (const QJsonObject &object : jsonMutilations(QJsonDocument::fromJson(vector.jws).object())) {
                ++tried;
                vector.jws = QJsonDocument(object).toJson();
                if (checked(vector).status == SignatureStatus::Valid)
                    QFAIL((vector.name + '\n' + vector.jws).constData());
            }
        }
        QVERIFY(tried > 60);
    }

    void noKeyOfAnotherExampleVerifies()
    {
        const QList<Vector> vectors = vectorsOf(QStringLiteral("made.json"));
        for (const Vector &vector : vectors) {
            for (Vector other : vectors) {
                if (other.keys == vector.keys)
                    continue;
                other.keys = vector.keys;
                if (checked(other).status == SignatureStatus::Valid)
                    QFAIL((vector.name + " verifies " + other.name).constData());
            }
        }
    }
};

GRANTSCOPE_TEST(TestVectors)
#include "tst_vectors.moc"
