namespace PhaseGuard;

/// <summary>Parts of a sequence: from its ends, and each element once.</summary>
internal static class SequenceParts
{
    public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count)
    {
        if (count <= 0)
        {
            yield break;
        }

        foreach (T element in source)
        {
            yield return element;
            if (--count == 0)
            {
                yield break;
            }
        }
    }

    public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count)
    {
        foreach (T element in source)
        {
            if (count-- <= 0)
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        foreach (T element in source)
        {
            if (!holds(element))
            {
                yield break;
            }

            yield return element;
        }
    }

    public static IEnumerable<T> SkipWhile<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        bool isOver = false;
        foreach (T element in source)
        {
            isOver = isOver || !holds(element);
            if (isOver)
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source, IEqualityComparer<T>? comparer = null) => source.DistinctBy(element => element, comparer);

    public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
    {
        var seen = new HashSet<TKey>(comparer);
        foreach (T element in source)
        {
            if (seen.Add(key(element)))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Except<T>(this IEnumerable<T> source, IEnumerable<T> others, IEqualityComparer<T>? comparer = null)
    {
        var seen = new HashSet<T>(others, comparer);
        foreach (T element in source)
        {
            if (seen.Add(element))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Intersect<T>(this IEnumerable<T> source, IEnumerable<T> others, IEqualityComparer<T>? comparer = null)
    {
        var left = new HashSet<T>(others, comparer);
        foreach (T element in source)
        {
            if (left.Remove(element))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Union<T>(this IEnumerable<T> source, IEnumerable<T> others, IEqualityComparer<T>? comparer = null)
        => source.Concat(others).Distinct(comparer);
}
