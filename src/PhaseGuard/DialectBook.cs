using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Steps;

namespace PhaseGuard;

/// <summary>All dialects that PhaseGuard judges. A new one is new files, and a line here.</summary>
internal static class DialectBook
{
    /// <summary>The dialects; a path is of the first whose kind matches it.</summary>
    public static IReadOnlyList<Dialect> All { get; } =
    [
        StepDialect.Instance,
    ];

    /// <summary>The dialects' keys of the policy.</summary>
    public static IReadOnlyList<PolicySection> PolicySections { get; } = [.. All.Select(dialect => dialect.Policy)];

    private static readonly FileKind[] _kinds = [.. All.SelectMany(dialect => dialect.Files)];

    /// <summary>Whether a path could be a judged file, whatever a policy says.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public static bool MayMatch(string path)
    {
        foreach (FileKind kind in _kinds)
        {
            if (kind.MayMatch(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What kind of judged file a path is; <see langword="null"/> where it is none.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="policy">Whose globs decide.</param>
    public static FileKind? KindOf(string path, Policy policy)
    {
        foreach (FileKind kind in _kinds)
        {
            if (kind.Matches(path, policy))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>As what kind a file is judged that somebody named by hand, though no glob may match it.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="policy">Whose globs decide first.</param>
    public static FileKind KindOfNamed(string path, Policy policy)
        => KindOf(path, policy) ?? Array.Find(_kinds, kind => kind.MayMatch(path)) ?? _kinds[0];
}
