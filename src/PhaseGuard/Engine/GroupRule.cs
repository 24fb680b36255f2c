namespace PhaseGuard;

/// <summary>A rule that can be asked of several files at once.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal interface IGroupRule<in TDocument>
{
    Rule Rule { get; }

    void Check(TDocument document, GroupFindingCollector findings);
}

/// <summary>A rule on several files at once, whose texts are gone: their outlines are judged.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal abstract class GroupRule<TDocument>(string id, string name, Level level, string title, RuleScope scope = RuleScope.Group)
    : Rule(id, name, level, title), IGroupRule<TDocument>
{
    Rule IGroupRule<TDocument>.Rule => this;

    internal sealed override RuleScope Scope => scope;

    public abstract void Check(TDocument document, GroupFindingCollector findings);
}
