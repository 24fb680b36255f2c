using PhaseGuard.Dialects;

namespace PhaseGuard.Checks;

/// <summary>What a version is known by: the same bytes are another document where they are read as another kind.</summary>
/// <param name="Id">The object id.</param>
/// <param name="Kind">As what kind of file it is read.</param>
internal readonly record struct DocumentKey(string Id, FileKind Kind)
{
    /// <summary>An id is a hash itself: eight of its digits tell versions apart.</summary>
    public override int GetHashCode() => (Id[0] << 28) ^ (Id[1] << 24) ^ (Id[2] << 20) ^ (Id[3] << 16) ^ (Id[4] << 12) ^ (Id[5] << 8) ^ (Id[6] << 4) ^ Id[7];
}
