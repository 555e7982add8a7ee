// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace tandem::test {

/// A disk whose power can be cut, as an SQLite VFS over the system's own: what is written but not synced is there for
/// readers, yet at the cut each such write is kept, dropped or torn at random. It can also be full. One per process;
/// it is the default VFS as long as it lives.
class CuttingDisk
{
public:
    CuttingDisk()
    {
        s_disk = this;
        m_base = sqlite3_vfs_find(nullptr);
        m_vfs = *m_base;
        m_vfs.zName = "cutting";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_base->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~CuttingDisk()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_base, 1);
        s_disk = nullptr;
    }
    CuttingDisk(const CuttingDisk &) = delete;
    CuttingDisk &operator=(const CuttingDisk &) = delete;

    /// The power fails at the n-th write, sync, truncation or deletion from now on; 0: never.
    void cutAfter(std::uint64_t operations) { m_left = operations; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// Files may not grow beyond this; 0: as they like.
    void setLimit(std::int64_t bytes) { m_limit = bytes; }

    /// After the cut, when all is closed: leaves on the disk what may be left, and has power again.
    void powerUp(std::mt19937 &random)
    {
        for (auto &[path, record] : m_records) {
            for (const Write &write : record.pending) {
                const auto fate = random() % 3;
                if (fate == 0)
                    continue;
                if (fate == 1)
                    write.applyTo(record.durable, 0, write.bytes.size());
                else
                    tear(write, record.durable, random);
            }
            std::ofstream file(path, std::ios::binary | std::ios::trunc);
            file.write(record.durable.data(), static_cast<std::streamsize>(record.durable.size()));
        }
        m_records.clear();
        m_dead = false;
        m_left = 0;
    }

private:
    struct Write
    {
        std::int64_t offset;
        std::string bytes;
        bool truncates = false;

        void applyTo(std::string &image, std::size_t from, std::size_t to) const
        {
            const auto at = static_cast<std::size_t>(offset);
            if (truncates) {
                image.resize(at);
                return;
            }
            if (image.size() < at + to)
                image.resize(at + to);
            std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                      bytes.begin() + static_cast<std::ptrdiff_t>(to),
                      image.begin() + static_cast<std::ptrdiff_t>(at + from));
        }
    };
    struct Record
    {
        std::string durable;
        std::vector<Write> pending;
    };
    struct File
    {
        sqlite3_file base;
        Record *record; // null: not worth following (temporary files)
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static File *self(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

    /// Sector by sector, each is there or not.
    static void tear(const Write &write, std::string &image, std::mt19937 &random)
    {
        constexpr std::size_t sector = 512;
        if (write.truncates)
            return;
        for (std::size_t from = 0; from < write.bytes.size(); from += sector) {
            if (random() % 2)
                write.applyTo(image, from, std::min(from + sector, write.bytes.size()));
        }
    }
    /// One operation; false when the power is off.
    bool spend()
    {
        if (m_left > 0 && --m_left == 0)
            m_dead = true;
        return !m_dead;
    }
    Record *recordOf(const char *path)
    {
        const auto found = m_records.find(path);
        if (found != m_records.end())
            return &found->second;
        std::ifstream file(path, std::ios::binary | std::ios::ate);
        Record record;
        if (file) {
            record.durable.resize(static_cast<std::size_t>(file.tellg()));
            file.seekg(0);
            file.read(record.durable.data(), static_cast<std::streamsize>(record.durable.size()));
        }
        return &m_records.emplace(path, std::move(record)).first->second;
    }

    static int open(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
    {
        File *own = self(file);
        own->base.pMethods = nullptr;
        own->record = nullptr;
        const bool followed = path && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL));
        if (followed)
            own->record = s_disk->recordOf(path);
        const int code = s_disk->m_base->xOpen(s_disk->m_base, path, own->real(), flags, outFlags);
        if (own->real()->pMethods)
            own->base.pMethods = &methods;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *path, int syncFolder)
    {
        if (!s_disk->spend())
            return SQLITE_IOERR_DELETE;
        s_disk->m_records.erase(path);
        return s_disk->m_base->xDelete(s_disk->m_base, path, syncFolder);
    }

    static int close(sqlite3_file *f) { return self(f)->real()->pMethods->xClose(self(f)->real()); }
    static int read(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
    {
        return self(f)->real()->pMethods->xRead(self(f)->real(), to, size, at);
    }
    static int write(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
    {
        if (!s_disk->spend())
            return SQLITE_IOERR_WRITE;
        if (s_disk->m_limit > 0 && at + size > s_disk->m_limit)
            return SQLITE_FULL;
        if (Record *record = self(f)->record)
            record->pending.push_back(
                {at, std::string(static_cast<const char *>(from), static_cast<std::size_t>(size))});
        return self(f)->real()->pMethods->xWrite(self(f)->real(), from, size, at);
    }
    static int truncate(sqlite3_file *f, sqlite3_int64 size)
    {
        if (!s_disk->spend())
            return SQLITE_IOERR_TRUNCATE;
        if (Record *record = self(f)->record)
            record->pending.push_back({size, {}, true});
        return self(f)->real()->pMethods->xTruncate(self(f)->real(), size);
    }
    static int sync(sqlite3_file *f, int)
    {
        if (!s_disk->spend())
            return SQLITE_IOERR_FSYNC;
        if (Record *record = self(f)->record) {
            for (const Write &write : record->pending)
                write.applyTo(record->durable, 0, write.bytes.size());
            record->pending.clear();
        }
        return SQLITE_OK; // the real disk need not be bothered
    }
    static int fileSize(sqlite3_file *f, sqlite3_int64 *size)
    {
        return self(f)->real()->pMethods->xFileSize(self(f)->real(), size);
    }
    static int lock(sqlite3_file *f, int level) { return self(f)->real()->pMethods->xLock(self(f)->real(), level); }
    static int unlock(sqlite3_file *f, int level) { return self(f)->real()->pMethods->xUnlock(self(f)->real(), level); }
    static int reserved(sqlite3_file *f, int *out)
    {
        return self(f)->real()->pMethods->xCheckReservedLock(self(f)->real(), out);
    }
    static int control(sqlite3_file *f, int op, void *arg)
    {
        return self(f)->real()->pMethods->xFileControl(self(f)->real(), op, arg);
    }
    static int sectorSize(sqlite3_file *f) { return self(f)->real()->pMethods->xSectorSize(self(f)->real()); }
    static int characteristics(sqlite3_file *f)
    {
        return self(f)->real()->pMethods->xDeviceCharacteristics(self(f)->real());
    }
    static int shmMap(sqlite3_file *f, int page, int size, int extend, volatile void **out)
    {
        return self(f)->real()->pMethods->xShmMap(self(f)->real(), page, size, extend, out);
    }
    static int shmLock(sqlite3_file *f, int offset, int n, int flags)
    {
        return self(f)->real()->pMethods->xShmLock(self(f)->real(), offset, n, flags);
    }
    static void shmBarrier(sqlite3_file *f) { self(f)->real()->pMethods->xShmBarrier(self(f)->real()); }
    static int shmUnmap(sqlite3_file *f, int deleteFlag)
    {
        return self(f)->real()->pMethods->xShmUnmap(self(f)->real(), deleteFlag);
    }

    static constexpr sqlite3_io_methods methods = {
        2,          close,           read,   write,   truncate,   sync,     fileSize, lock,   unlock, reserved, control,
        sectorSize, characteristics, shmMap, shmLock, shmBarrier, shmUnmap, nullptr,  nullptr};

    static inline CuttingDisk *s_disk = nullptr;
    sqlite3_vfs *m_base;
    sqlite3_vfs m_vfs;
    std::map<std::string, Record> m_records; ///< by path; addresses stay
    std::uint64_t m_left = 0;
    std::int64_t m_limit = 0;
    bool m_dead = false;
};

} // namespace tandem::test
