namespace PhaseGuard;

/// <summary>The ids of commits.</summary>
public static class CommitId
{
    private const int Length = 12;

    /// <summary>An id as it is shown to people: its first 12 digits.</summary>
    /// <param name="id">The full id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static string Short(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length <= Length ? id : id[..Length];
    }
}
