// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>

/// Measurements that want a process of their own: memory is told apart, nothing is warm but the disk's cache.
namespace tandem::bench {

/// What a child has measured, by name; "mb" is always there: the peak of its resident memory.
using Figures = std::map<std::string, double>;

/// Runs `tandem_bench --child job arguments...` and reads what it prints. Ends this program when that fails.
Figures inChild(const std::string &job, std::initializer_list<std::string> arguments);
/// The same of another program's output; empty when it fails.
Figures figuresOf(const std::string &command);

/// In the child: does the job and prints its figures. Answers the exit code.
int runChild(int argc, char **argv);

// Jobs of windows, in windowjobs.cpp: they need an application object, which is there.
Figures pageOfOurs(const std::string &workspace);
Figures pageOfQt(const std::string &database);
Figures windowOfOurs(const std::string &workspace);
Figures windowOfQt(const std::string &database);
Figures filterOfQt(const std::string &database);
Figures sortsOfOurs(const std::string &workspace);
Figures tenInTurn(const std::string &workspace);
Figures journalInWindow(const std::string &workspace);
/// Of a workspace in which six users of ten hold one role; made from the other when it is not there.
Figures heavyRole(const std::string &workspace, const std::string &made);

} // namespace tandem::bench
