// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/language.h"
#include "views/app/settings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

class LinesModel;
class LinesView;
class MessageBar;

/// What the window shows without a workspace: the sample pair, recent files, a new one.
class StartScreen final : public QWidget
{
    Q_OBJECT

public:
    StartScreen(Language &language, Settings &settings);

    /// Why a workspace could not be opened, and what to do next.
    void sayProblem(const QString &text, const QString &next);

Q_SIGNALS:
    /// A new workspace with a sample ("demo", "empty") is wanted at this path; an empty path: the usual place.
    void sampleWanted(const QString &sample, const QString &path);
    void openWanted(const QString &path);

private:
    void chooseFile();
    void chooseNew();
    void setTexts();

    Settings &m_settings;
    QLabel *m_title;
    QLabel *m_text;
    MessageBar *m_message;
    QPushButton *m_sample;
    QPushButton *m_open;
    QPushButton *m_create;
    QLabel *m_recentTitle;
    LinesModel *m_recent;
    LinesView *m_recentView;
};

} // namespace tandem
