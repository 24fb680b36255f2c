using PhaseGuard.Dialects;
using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Notes.Tests;

/// <summary>A dialect made for the tests alone: notes in Markdown, of which each begins with a heading.</summary>
internal sealed class NoteDialect : Dialect
{
    public static NoteDialect Instance { get; } = new();

    public override IReadOnlyList<FileKind> Files { get; } = [NoteKind.Instance];

    public override IReadOnlyList<Rule> Rules { get; } = [HeadlessNote.Instance];

    public override PolicySection Policy { get; } = new NoteSection();

    public override string GroupOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}

internal sealed class NoteKind() : FileKind("note")
{
    public static NoteKind Instance { get; } = new();

    public override Dialect Dialect => NoteDialect.Instance;

    public override bool MayMatch(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    public override bool Matches(string path, Policy policy)
        => MayMatch(path) && policy.Section(NotePolicy.Default).Globs.Any(glob => glob.Matches(path)) && !policy.IsExcluded(path);

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => new Note(path, utf8, options);

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new Note(path, default, options);
}

internal sealed class NoteText(ReadOnlyMemory<byte> utf8) : SourceText(utf8)
{
    public override string PointerTo(int node) => "";

    public override void Dispose()
    {
    }
}

internal sealed class NoteOutline(string path) : Outline(path);

internal sealed class Note(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options) : Document
{
    private static readonly AskedRule<Note>[] _rules = AskedRule<Note>.All([HeadlessNote.Instance]);

    private readonly NoteText _text = new(utf8);

    public override string Path => path;

    public NoteText Text => _text;

    public override Outline Outline => new NoteOutline(path);

    public override FileReport Validate()
        => new(path, RuleRunner.Run(this, _text, _rules, options.NewCollector()), NoteKind.Instance.Noun);

    internal override FileReport ValidateRemovalIn(CommitContext commit) => new(path, []);

    internal override Document MovedTo(string path) => new Note(path, utf8, options);

    internal override IReadOnlyList<Finding> ValidateChangeSince(Document? before, CommitContext commit) => [];

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class HeadlessNote() : Rule<Note>("PG900", "headless-note", Level.Error, "A note begins without a heading.", RuleScope.File)
{
    public static HeadlessNote Instance { get; } = new();

    public override void Check(Note document, FindingCollector findings)
    {
        if (!document.Text.Text.Span.StartsWith("# "u8))
        {
            findings.Add(this, SourcePosition.Start, "the note has no heading", "Begin it with a line such as \"# Title\".");
        }
    }
}

internal sealed record NotePolicy : DialectPolicy
{
    public static NotePolicy Default { get; } = new() { Globs = Glob.All(["notes/*.md"]) };

    public override IEnumerable<(string Key, IEnumerable<string> What)> LoosenedSince(DialectPolicy before, JsonValue root) => [];
}

internal sealed class NoteSection : PolicySection
{
    public override string GlobKey => "notes";

    public override IReadOnlyList<string> OtherKeys => [];

    public override DialectPolicy Default => NotePolicy.Default;

    public override DialectPolicy Of(Policy policy) => policy.Section(NotePolicy.Default);

    public override DialectPolicy Read(PolicyKeys keys)
        => new NotePolicy { Globs = keys.Read("notes"u8, value => Glob.All(GlobReader.Read(value)), NotePolicy.Default.Globs) };
}
