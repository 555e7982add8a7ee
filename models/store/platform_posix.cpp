// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows POSIX and Linux.
#include "store/platform.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace tandem::store {

namespace {

namespace fs = std::filesystem;

std::string folderOf(const std::string &path)
{
    const std::string folder = fs::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// File systems whose files lie on another machine, by the numbers of statfs(2).
bool isNetworkMagic(std::uint64_t magic)
{
    static constexpr std::array<std::uint64_t, 9> known{
        0x6969, // NFS
        0x517B, // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x5346414F, // AFS
        0x73757245, // Coda
        0x564C, // NCP
        0x00C36400, // Ceph
        0x0BD00BD0, // Lustre
    };
    return std::ranges::find(known, magic & 0xFFFFFFFF) != known.end();
}

/// FUSE says nothing by its number: the mount table names what is behind it.
bool isNetworkFuse(const struct stat &info)
{
    static constexpr std::array<std::string_view, 8> known{"fuse.sshfs",  "fuse.glusterfs", "fuse.s3fs",
                                                           "fuse.rclone", "fuse.davfs2",    "fuse.curlftpfs",
                                                           "fuse.ceph",   "fuse.gvfsd-fuse"};
    std::ostringstream device;
    device << major(info.st_dev) << ':' << minor(info.st_dev);
    std::ifstream table("/proc/self/mountinfo");
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::string number, parent, dev, word, type;
        words >> number >> parent >> dev;
        while (words >> word && word != "-") { }
        words >> type;
        if (dev == device.str())
            return std::ranges::find(known, type) != known.end();
    }
    return false;
}

bool hasWriteBit(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && (info.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;
}

} // namespace

bool isOnNetwork(const std::string &path)
{
    constexpr std::uint64_t fuse = 0x65735546;
    const std::string folder = folderOf(path);
    const std::string place = ::access(path.c_str(), F_OK) == 0 ? path : folder;
    struct statfs system{};
    if (::statfs(place.c_str(), &system) != 0)
        return false;
    const auto magic = static_cast<std::uint64_t>(system.f_type) & 0xFFFFFFFF;
    struct stat info{};
    if (magic == fuse && ::stat(place.c_str(), &info) == 0)
        return isNetworkFuse(info);
    return isNetworkMagic(magic);
}

bool isWritableFolder(const std::string &folder)
{
    return ::access(folder.c_str(), W_OK) == 0 && hasWriteBit(folder);
}

bool isWritable(const std::string &path)
{
    return ::access(path.c_str(), W_OK) == 0 && hasWriteBit(path) && isWritableFolder(folderOf(path));
}

bool publishFile(const std::string &from, const std::string &to)
{
    // A link fails when the name is taken, a rename would replace it. File systems without links get the rename.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return true;
    }
    return errno != EEXIST && ::access(to.c_str(), F_OK) != 0 && ::rename(from.c_str(), to.c_str()) == 0;
}

void syncFile(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

void syncFolderOf(const std::string &path)
{
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace tandem::store
