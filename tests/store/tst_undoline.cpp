// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undoline.h"

#include <QTest>

using namespace tandem;
using tandem::store::UndoLine;

using Next = std::optional<Revision>;

class TestUndoLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForth()
    {
        UndoLine line;
        QCOMPARE(line.undoable(), Next());
        line.add(1, EntryKind::Created, {}, false);
        QCOMPARE(line.undoable(), Next());
        line.add(2, EntryKind::Act, {}, false);
        line.add(3, EntryKind::Clock, {}, false);
        QCOMPARE(line.undoable(), Next(3));
        line.add(4, EntryKind::Undo, 3, false);
        QCOMPARE(line.undoable(), Next(2));
        QCOMPARE(line.redoable(), Next(3));
        line.add(5, EntryKind::Undo, 2, false);
        QCOMPARE(line.undoable(), Next());
        QCOMPARE(line.redoable(), Next(2));
        line.add(6, EntryKind::Redo, 2, false);
        QCOMPARE(line.undoable(), Next(2));
        QCOMPARE(line.redoable(), Next(3));
        line.add(7, EntryKind::Act, {}, false);
        QCOMPARE(line.undoable(), Next(7));
        QCOMPARE(line.redoable(), Next()); // a new act ends what could be carried out again
    }

    void DE_12_deletionCutsTheLine()
    {
        UndoLine line;
        line.add(1, EntryKind::Act, {}, false);
        line.add(2, EntryKind::Act, {}, true);
        line.add(3, EntryKind::Act, {}, false);
        QCOMPARE(line.undoable(), Next(3));
        line.add(4, EntryKind::Undo, 3, false);
        QCOMPARE(line.undoable(), Next(2));
        QCOMPARE(line.erasing(), Next(2));
        line.add(5, EntryKind::Undo, 2, false);
        QCOMPARE(line.undoable(), Next()); // revision 1 is beyond the deletion
        QCOMPARE(line.erasing(), Next(2));
        QCOMPARE(line.redoable(), Next(2));
        line.add(6, EntryKind::Redo, 2, true);
        QCOMPARE(line.undoable(), Next(2));
        QCOMPARE(line.redoable(), Next());
    }

    void importEndsTheLine()
    {
        UndoLine line;
        line.add(1, EntryKind::Act, {}, false);
        line.add(2, EntryKind::Act, {}, true);
        line.add(3, EntryKind::Import, {}, false);
        QCOMPARE(line.undoable(), Next());
        QCOMPARE(line.erasing(), Next());
    }

    void oldEntriesAreForgotten()
    {
        UndoLine line;
        for (Revision revision = 1; revision <= 5; ++revision)
            line.add(revision, EntryKind::Act, {}, false);
        line.add(6, EntryKind::Undo, 5, false);
        line.forget(3);
        QCOMPARE(line.undoable(), Next(4));
        line.add(7, EntryKind::Undo, 4, false);
        QCOMPARE(line.undoable(), Next());
        QCOMPARE(line.redoable(), Next(4));
    }
};

QTEST_GUILESS_MAIN(TestUndoLine)
#include "tst_undoline.moc"
