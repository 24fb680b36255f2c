namespace PhaseGuard;

/// <summary>What is asked of a sequence: whether, how many, which one.</summary>
internal static class SequenceQuestions
{
    private const string Nothing = "The sequence has no such element.";

    public static bool Any<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> elements = source.GetEnumerator();
        return elements.MoveNext();
    }

    public static bool Any<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        foreach (T element in source)
        {
            if (holds(element))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        foreach (T element in source)
        {
            if (!holds(element))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Contains<T>(this IEnumerable<T> source, T wanted, IEqualityComparer<T>? comparer = null)
    {
        if (comparer is null && source is IReadOnlySet<T> set)
        {
            return set.Contains(wanted); // a set has its own idea of what is the same
        }

        comparer ??= EqualityComparer<T>.Default;
        foreach (T element in source)
        {
            if (comparer.Equals(element, wanted))
            {
                return true;
            }
        }

        return false;
    }

    public static bool SequenceEqual<T>(this IEnumerable<T> source, IEnumerable<T> others, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;
        using IEnumerator<T> second = others.GetEnumerator();
        foreach (T element in source)
        {
            if (!second.MoveNext() || !comparer.Equals(element, second.Current))
            {
                return false;
            }
        }

        return !second.MoveNext();
    }

    public static int Count<T>(this IEnumerable<T> source)
    {
        int count = 0;
        foreach (T _ in source)
        {
            count++;
        }

        return count;
    }

    public static int Count<T>(this IEnumerable<T> source, Func<T, bool> holds) => source.Where(holds).Count();

    public static T First<T>(this IEnumerable<T> source)
    {
        foreach (T element in source)
        {
            return element;
        }

        throw new InvalidOperationException(Nothing);
    }

    public static T First<T>(this IEnumerable<T> source, Func<T, bool> holds) => source.Where(holds).First();

    public static T? FirstOrDefault<T>(this IEnumerable<T> source)
    {
        foreach (T element in source)
        {
            return element;
        }

        return default;
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> holds) => source.Where(holds).FirstOrDefault();

    public static T FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> holds, T otherwise)
    {
        foreach (T element in source)
        {
            if (holds(element))
            {
                return element;
            }
        }

        return otherwise;
    }

    public static T? ElementAtOrDefault<T>(this IReadOnlyList<T> source, int index) => index >= 0 && index < source.Count ? source[index] : default;

    public static T Last<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> elements = source.GetEnumerator();
        T last = elements.MoveNext() ? elements.Current : throw new InvalidOperationException(Nothing);
        while (elements.MoveNext())
        {
            last = elements.Current;
        }

        return last;
    }

    public static T? LastOrDefault<T>(this IEnumerable<T> source)
    {
        T? last = default;
        foreach (T element in source)
        {
            last = element;
        }

        return last;
    }
}
