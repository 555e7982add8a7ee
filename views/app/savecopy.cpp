// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/savecopy.h"

#include "views/app/desk.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tandem {

namespace {

struct SaveCopy
{
    Q_DECLARE_TR_FUNCTIONS(SaveCopy)
};

} // namespace

void askToSaveCopy(Desk &desk, QWidget *window)
{
    auto *dialog =
        new QFileDialog(window, SaveCopy::tr("Save a copy"), {}, SaveCopy::tr("Tandem workspaces (*.tandem)"));
    dialog->setObjectName(QStringLiteral("saveCopyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tandem"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &desk, [&desk](const QString &path) {
        if (const auto saved = desk.workspace().saveCopy(path.toStdString()); !saved)
            Q_EMIT desk.said(Severity::Danger, wording::text(saved.error()), wording::next(saved.error()));
        else
            Q_EMIT desk.said(Severity::Info, SaveCopy::tr("A copy is saved as %1.").arg(QFileInfo(path).fileName()),
                             {});
    });
    dialog->open();
}

} // namespace tandem
