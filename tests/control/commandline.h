// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/control.h"
#include "support/schema.h"
#include "support/scratchfolder.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <string>
#include <vector>

/// Command lines run within the test's own process.
namespace tandem::test {

using Words = std::vector<std::string>;

/// What a command line answered.
struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline Answer run(const Words &words)
{
    Answer answer;
    const auto into = [](QByteArray &text) {
        return [&text](std::string_view part) {
            text.append(part.data(), static_cast<qsizetype>(part.size()));
            return true;
        };
    };
    control::Output out(into(answer.out));
    control::Output err(into(answer.err));
    answer.exit = control::run(words, out, err);
    return answer;
}

/// Runs with --json and holds the answer against its schema: that of `schema` with exit code 0, the plan's with 1 and
/// the error's with 2 and 3. `fault` stays empty when it keeps to it and standard error is as quiet as it should be.
inline Answer runJson(Words words, const char *schema, QString &fault)
{
    words.emplace_back("--json");
    Answer answer = run(words);
    const QString name = answer.exit == 0   ? QString::fromUtf8(schema)
                         : answer.exit == 1 ? QStringLiteral("plan")
                                            : QStringLiteral("error");
    fault = Schema::named(name).fault(answer.out);
    if (fault.isEmpty() && (answer.exit == 0) != answer.err.isEmpty())
        fault = QStringLiteral("standard error: ") + QString::fromUtf8(answer.err);
    if (!fault.isEmpty())
        fault += QStringLiteral(" in the answer to ") + QString::fromStdString(words.front());
    return answer;
}

} // namespace tandem::test

/// Runs a command line with --json into `answer`, expecting this exit code and an answer that keeps to its schema.
#define ASK(answer, expectedExit, schema, ...)                                                         \
    Answer answer;                                                                                     \
    do {                                                                                               \
        QString askFault;                                                                              \
        answer = runJson(Words{__VA_ARGS__}, schema, askFault);                                        \
        QVERIFY2(askFault.isEmpty(), (askFault.toUtf8() + "\n" + answer.out.left(2'000)).constData()); \
        QVERIFY2(answer.exit == (expectedExit), (answer.out.left(2'000) + answer.err).constData());    \
    } while (false)
