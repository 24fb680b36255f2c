namespace PhaseGuard.Checks;

/// <summary>
/// A staged file with findings, of which the work tree holds another version: somebody repaired it and did not stage it. The
/// work tree is read for this note alone; nothing is judged by it.
/// </summary>
internal static class ForgottenAdd
{
    /// <summary>The note on a staged file with findings, given how its path is shown.</summary>
    /// <param name="file">Its versions.</param>
    /// <param name="workFile">The file of the work tree.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns><see langword="null"/> where the work tree holds the same, or nothing that can be compared.</returns>
    public static Func<string, string>? Note(ChangedDocument file, string workFile, CommitContext commit, ValidationOptions options)
    {
        if (Read(workFile) is not { } content || IsSame(content, file.AfterText.Span))
        {
            return null;
        }

        using Document other = file.File.Kind.Read(file.Path, content, options);
        FileReport found = options.Hide(other.Validate()).With(other.ValidateChangeSince(file.Before, commit));
        bool isBlocked = found.IsBlocked;
        string state = found.Findings.Count == 0 ? "nothing is wrong with it" : isBlocked ? "it has errors, too" : "it has no error";
        return shown => $"The file in your work tree is another one, and {state}: `git add {ShellWord.Short(shown)}`{(isBlocked ? " once it is right" : "")}.";
    }

    /// <summary>A regular file of a size that is judged; anything else, and what nobody may read, is not compared.</summary>
    private static byte[]? Read(string file)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists && !info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.Length is > 0 and < LargeFiles.Size
                ? File.ReadAllBytes(file)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>git may have written LF as CR LF into the work tree.</summary>
    private static bool IsSame(byte[] content, ReadOnlySpan<byte> staged)
    {
        if (staged.SequenceEqual(content))
        {
            return true;
        }

        int at = 0;
        for (int index = 0; index < content.Length; index++)
        {
            bool isCarriageReturn = content[index] == '\r' && index + 1 < content.Length && content[index + 1] == '\n';
            if (!isCarriageReturn && (at == staged.Length || staged[at++] != content[index]))
            {
                return false;
            }
        }

        return at == staged.Length;
    }
}
