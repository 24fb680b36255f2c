namespace PhaseGuard;

/// <summary>
/// What LINQ calls <c>Select</c> and <c>Where</c>, each as one plain loop. LINQ's own are virtual and generic: ahead of time they are
/// compiled for all types that could meet anywhere, which made a fifth of the hook.
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

    /// <summary>The elements of which something holds.</summary>
    /// <param name="source">The elements.</param>
    /// <param name="holds">Whether it holds of one.</param>
    /// <typeparam name="TSource">The type of the elements.</typeparam>
    public static IEnumerable<TSource> Filter<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> holds)
    {
        foreach (TSource element in source)
        {
            if (holds(element))
            {
                yield return element;
            }
        }
    }
}
