namespace PhaseGuard.Git;

/// <summary>What <c>git cat-file --batch</c> said of one object.</summary>
/// <param name="Id">The object's id; empty where git has no such object, or it is corrupt.</param>
/// <param name="Type">The object's type; empty where git has no such object, or it is corrupt.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Content">Its bytes, good until the next object is read; empty where it is larger than the limit.</param>
internal readonly record struct GitObject(string Id, string Type, long Size, ReadOnlyMemory<byte> Content)
{
    public bool IsMissing => string.IsNullOrEmpty(Type);
}
