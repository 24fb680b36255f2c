using PhaseGuard.Contracts;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Steps;
using PhaseGuard.Workflows;

namespace PhaseGuard;

/// <summary>All dialects that PhaseGuard judges. A new one is new files, and a line here.</summary>
internal static class DialectBook
{
    private static readonly List<Dialect> _all =
    [
        StepDialect.Instance,
        WorkflowDialect.Instance,
        ContractDialect.Instance,
    ];

    private static FileKind[]? _kinds;

    /// <summary>The dialects; a path is of the first whose kind matches it.</summary>
    public static IReadOnlyList<Dialect> All => _all;

    /// <summary>The dialects' keys of the policy.</summary>
    public static IReadOnlyList<PolicySection> PolicySections => [.. _all.Select(dialect => dialect.Policy)];

    private static FileKind[] Kinds => _kinds ??= [.. _all.SelectMany(dialect => dialect.Files)];

    /// <summary>Adds a dialect that is not built in, as the tests do that try how one moves in.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <exception cref="InvalidOperationException">A path was asked about before: it was judged without the dialect.</exception>
    public static void Add(Dialect dialect)
    {
        if (_kinds is not null)
        {
            throw new InvalidOperationException("A dialect is added before anything is judged.");
        }

        _all.Add(dialect);
    }

    /// <summary>Whether a path could be a judged file, whatever a policy says.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public static bool MayMatch(string path)
    {
        foreach (FileKind kind in Kinds)
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
        foreach (FileKind kind in Kinds)
        {
            if (kind.Matches(path, policy))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>As what kind a file is judged that somebody named by hand, though no glob may match it: the most particular name counts.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="policy">Whose globs decide first.</param>
    public static FileKind KindOfNamed(string path, Policy policy)
        => KindOf(path, policy) ?? Array.FindLast(Kinds, kind => !kind.IsToldByPolicy && kind.MayMatch(path)) ?? Kinds[0];
}
