namespace PhaseGuard.Checks;

/// <summary>
/// Files of a size that people do not write. What one of them takes is given back before the next is read: the runtime alone
/// lets several of them pile up, and a hostile commit must not cost more memory than its largest file.
/// </summary>
internal static class LargeFiles
{
    /// <summary>The size in bytes from which a file is one.</summary>
    public const long Size = 1 << 20;

    /// <summary>Gives memory back where a file of this size has been let go.</summary>
    /// <param name="size">Its size in bytes.</param>
    public static void Release(long size)
    {
        if (size >= Size)
        {
            GC.Collect();
        }
    }
}
