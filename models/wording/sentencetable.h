// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QCoreApplication>

#include <span>

/// The English words of the sentences, one table per chapter. Mark a sentence with QT_TRANSLATE_NOOP("Sentence", …), or
/// QT_TRANSLATE_N_NOOP("Sentence", …) when its count (%Ln) inflects it: "%Ln space(s) lose their owner". Arguments are
/// %1, %2 … in the order of Message::args.
namespace tandem::wording {

struct SentenceWords
{
    Sentence id;
    const char *source;
};

std::span<const SentenceWords> peopleSentences();
std::span<const SentenceWords> rolesSentences();
std::span<const SentenceWords> leavingSentences();
std::span<const SentenceWords> contentSentences();
std::span<const SentenceWords> generalSentences();
std::span<const SentenceWords> importSentences();

} // namespace tandem::wording
