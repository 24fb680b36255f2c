using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>What a team decided about one dialect.</summary>
internal abstract record DialectPolicy
{
    private readonly Glob[] _globs = [];

    /// <summary>The globs that say which paths are the dialect's.</summary>
    public IReadOnlyList<Glob> Globs
    {
        get => _globs;
        init => _globs = [.. value];
    }

    /// <summary>Whether a glob of the section matches a path; it is asked of every path that git lists.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public bool IsMatch(string path) => Array.Exists(_globs, glob => glob.Matches(path));

    /// <summary>The files of the repository that the section names, and that say more of it.</summary>
    public virtual IReadOnlyList<NamedFile> NamedFiles => [];

    /// <summary>Whether the hooks compare a file that comes back in a later commit with its last version.</summary>
    public bool RemembersDeleted { get; init; }

    /// <summary>Who may approve; nobody as long as nobody has read the list.</summary>
    public AllowedSigners Signers { get; init; } = AllowedSigners.Nobody;

    /// <summary>This section with another's list of who may approve; with nobody's where there is no other.</summary>
    public virtual DialectPolicy WithSignersOf(DialectPolicy? other) => this with { Signers = other?.Signers ?? AllowedSigners.Nobody };

    /// <summary>This section with what one of its <see cref="NamedFiles"/> says.</summary>
    /// <param name="root">The file's JSON.</param>
    /// <exception cref="PolicyException">The file does not say it.</exception>
    public virtual DialectPolicy With(JsonValue root) => this;

    /// <summary>This section with what one of its <see cref="NamedFiles"/> says that is no JSON.</summary>
    /// <param name="text">The file's text.</param>
    public virtual DialectPolicy With(string text) => this;

    /// <summary>What each key but that of the globs now lets pass that it did not before, in the order of the keys.</summary>
    /// <param name="before">The section before the change.</param>
    /// <param name="root">The text of the policy after it; absent where it was removed.</param>
    public abstract IEnumerable<(string Key, IEnumerable<string> What)> LoosenedSince(DialectPolicy before, JsonValue root);

    /// <summary>The end of a sentence, where something is loosened.</summary>
    protected static IEnumerable<string> When(bool isLoosened, string what) => isLoosened ? [what] : [];
}
