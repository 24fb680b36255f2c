using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>A rule of the book: how it is called, and how grave it is where no policy says otherwise.</summary>
public abstract class Rule
{
    private protected Rule(string id, string name, Level level, string title)
        => (Id, Name, Level, Title) = (id, name, level, title);

    /// <summary>The public id, such as <c>PG031</c>; it never changes and is never used again.</summary>
    public string Id { get; }

    /// <summary>The name of the sin, such as <c>deferred-phase</c>.</summary>
    public string Name { get; }

    /// <summary>The level by default.</summary>
    public Level Level { get; }

    /// <summary>The level by default of its gravest findings, where they are not all of one level.</summary>
    internal virtual Level GravestLevel => Level;

    /// <summary>The level by default of its mildest findings, where they are not all of one level.</summary>
    internal virtual Level MildestLevel => Level;

    /// <summary>The sin in one sentence.</summary>
    public string Title { get; }

    /// <summary>Where the rule's page stands: a path of the project, behind the project's address where it has one.</summary>
    public string Help => $"{BuildInfo.HelpBase}docs/rules/{Id}.md";

    /// <summary>What the rule is asked of.</summary>
    internal abstract RuleScope Scope { get; }

    /// <summary>Whether no policy can lower the rule, because the others cannot be trusted without it.</summary>
    internal virtual bool IsLocked => false;

    /// <summary>Whether a finding is another one as soon as the document comes further: what was open once does not stay so by right.</summary>
    internal virtual bool RestsOnProgress => false;

    /// <summary>The ids of the rules after which this one stays silent on a file: they said already what is wrong.</summary>
    internal virtual string[] YieldsTo => [];
}

/// <summary>A rule that can be asked of a kind of document, and so of every document of that kind.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal interface IRule<in TDocument>
{
    Rule Rule { get; }

    void Check(TDocument document, FindingCollector findings);

    /// <summary>What could be written in place of what the rule found.</summary>
    /// <param name="document">What was judged.</param>
    /// <param name="at">The place of the finding.</param>
    /// <returns><see langword="null"/> where only work cures it.</returns>
    Fix? FixFor(TDocument document, SourcePosition at);
}

/// <summary>A rule on one kind of document.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal abstract class Rule<TDocument>(string id, string name, Level level, string title, RuleScope scope)
    : Rule(id, name, level, title), IRule<TDocument>
{
    Rule IRule<TDocument>.Rule => this;

    internal sealed override RuleScope Scope => scope;

    public abstract void Check(TDocument document, FindingCollector findings);

    public virtual Fix? FixFor(TDocument document, SourcePosition at) => null;
}
