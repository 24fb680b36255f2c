namespace PhaseGuard;

/// <summary>A rule on several files at once, whose texts are gone: their outlines are judged.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal abstract class GroupRule<TDocument>(string id, string name, Level level, string title, RuleScope scope = RuleScope.Group)
    : Rule(id, name, level, title)
{
    internal sealed override RuleScope Scope => scope;

    public abstract void Check(TDocument document, GroupFindingCollector findings);
}
