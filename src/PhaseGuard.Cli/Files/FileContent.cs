using System.Buffers;
using Microsoft.Win32.SafeHandles;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Files;

/// <summary>The content of a file of the work tree, read once, into a buffer that is lent.</summary>
internal sealed class FileContent : IDisposable
{
    private const FileAttributes Missing = (FileAttributes)(-1);

    private byte[] _buffer = [];

    /// <summary>Why there is no content; <see langword="null"/> where there is.</summary>
    public Unreadable? Flaw { get; private init; }

    /// <summary>The bytes, good until this is disposed.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>Reads a file to its end, also while another process writes it.</summary>
    /// <param name="file">Its absolute path.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="followsLink">Whether a file that is a link stands for what it leads to; a step file never is one.</param>
    /// <returns><see langword="null"/> where it is gone.</returns>
    /// <exception cref="CannotCheckException">It is there, and cannot be read.</exception>
    public static FileContent? Read(string file, string shown, bool followsLink = false)
    {
        try
        {
            var info = new FileInfo(file);
            if (followsLink && info.LinkTarget is not null)
            {
                info = new FileInfo(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            }

            return info.Attributes == Missing ? null
                : FlawOf(info) is { } flaw ? new FileContent { Flaw = flaw }
                : ReadAll(info.FullName, (int)info.Length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(shown)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    /// <summary>Whether a file is a regular one of at least one byte; it is not read.</summary>
    /// <param name="file">Its absolute path.</param>
    /// <returns><see langword="null"/> where it is gone.</returns>
    public static bool? HasAny(string file)
        => new FileInfo(file) is var info && info.Attributes == Missing ? null
            : !info.Attributes.HasFlag(FileAttributes.Directory) && !IsLink(info) && info.Length > 0;

    /// <summary>Reads a file that the guard itself needs, such as a policy; a link to one is as good.</summary>
    /// <param name="file">Its absolute path.</param>
    /// <param name="within">The folder that no link may lead out of; <see langword="null"/> where somebody named the file by hand.</param>
    /// <returns>The bytes; <see langword="null"/> where there is no such file.</returns>
    /// <exception cref="CannotCheckException">It is there, and cannot be read.</exception>
    public static ReadOnlyMemory<byte>? ReadSetting(string file, string? within)
    {
        if (within is not null && Path.Exists(file) && !IsWithin(file, within))
        {
            throw new CannotCheckException($"{Quote.Of(file)} leads out of {Quote.Of(within)}: put a regular file in its place.");
        }

        using FileContent? content = Read(file, file, followsLink: true);
        return content is null || content.Flaw == Unreadable.Submodule ? default(ReadOnlyMemory<byte>?)
            : content.Flaw is { } flaw ? throw new CannotCheckException($"{Quote.Of(file)} is {flaw.What}: put a regular file of at most 10 MB in its place.")
            : content.Bytes.ToArray();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    private static bool IsWithin(string file, string folder)
    {
        try
        {
            return RealPath.IsWithin(file, folder);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>All that the system is asked for is asked once.</summary>
    private static Unreadable? FlawOf(FileInfo file)
        => IsLink(file) ? Unreadable.SymbolicLink
            : file.Attributes.HasFlag(FileAttributes.Directory) ? Unreadable.Submodule
            : file.Length > Unreadable.SizeLimit ? Unreadable.TooLarge(file.Length)
            : !RegularFile.Is(file) ? Unreadable.NoFile
            : null;

    private static bool IsLink(FileInfo file) => file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;

    /// <summary>Less than would fit, and no less than there should be, shows the end without another call; a file that grows is followed up to the limit.</summary>
    private static FileContent ReadAll(string file, int length)
    {
        using SafeFileHandle handle = File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        int count = 0;
        for (bool isRead = false; count <= Unreadable.SizeLimit && !isRead;)
        {
            int read = RandomAccess.Read(handle, buffer.AsSpan(count), count);
            count += read;
            isRead = read == 0 || (count >= length && count < buffer.Length);
            if (count == buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(count * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        return new FileContent
        {
            _buffer = buffer,
            Bytes = buffer.AsMemory(0, count),
            Flaw = count > Unreadable.SizeLimit ? Unreadable.TooLarge(count) : null,
        };
    }
}
