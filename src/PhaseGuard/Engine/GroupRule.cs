namespace PhaseGuard;

/// <summary>A rule on several step files at once, whose texts are gone: their outlines are judged.</summary>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal abstract class GroupRule<TDocument>(string id, string name, Level level, string title)
    : Rule(id, name, level, title)
{
    public abstract void Check(TDocument document, GroupFindingCollector findings);
}
