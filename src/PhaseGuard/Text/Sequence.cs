namespace PhaseGuard;

/// <summary>
/// What LINQ calls <c>Select</c>, as one plain loop. LINQ's own is virtual and generic: ahead of time it is compiled for each
/// pair of types that could meet anywhere, which made a fifth of the hook.
/// </summary>
internal static class Sequence
{
    /// <summary>Makes something of each element, when it is asked for.</summary>
    /// <param name="source">The elements.</param>
    /// <param name="make">What is made of one.</param>
    /// <typeparam name="TSource">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of what is made of them.</typeparam>
    public static IEnumerable<TResult> Map<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> make)
    {
        foreach (TSource element in source)
        {
            yield return make(element);
        }
    }
}
