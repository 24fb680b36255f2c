namespace PhaseGuard.Tests;

/// <summary>What the library uses of LINQ has LINQ's meaning.</summary>
public sealed class SequenceTests
{
    private static readonly string[][] _sequences = [[], ["a"], ["b", "a", "B", "a", "cc"], ["x", "y", "x", "zz", "", "yy"], [.. Enumerable.Range(0, 100).Select(number => $"{number % 7}{number}")]];

    [TestCaseSource(nameof(_sequences))]
    public void A_sequence_is_made_filtered_and_joined_as_by_linq(params string[] words)
    {
        Sequence.Select(words, word => word.Length).ShouldBe(Enumerable.Select(words, word => word.Length));
        Sequence.Select(words, (word, at) => $"{word}{at}").ShouldBe(Enumerable.Select(words, (word, at) => $"{word}{at}"));
        Sequence.Where(words, word => word.Length > 1).ShouldBe(Enumerable.Where(words, word => word.Length > 1));
        Sequence.Where(words, (_, at) => at % 2 == 1).ShouldBe(Enumerable.Where(words, (_, at) => at % 2 == 1));
        Sequence.SelectMany(words, word => word.ToCharArray()).ShouldBe(Enumerable.SelectMany(words, word => word.ToCharArray()));
        Sequence.Concat(words, ["q"]).ShouldBe(Enumerable.Concat(words, ["q"]));
        Sequence.Append(words, "q").ShouldBe(Enumerable.Append(words, "q"));
        Sequence.Prepend(words, "q").ShouldBe(Enumerable.Prepend(words, "q"));
        Sequence.Zip(words, [1, 2, 3]).ShouldBe(Enumerable.Zip(words, [1, 2, 3]));
        Sequence.OfType<string>(new object?[] { 1, "s", null }).ShouldBe(["s"]);
        Sequence.Range(3, words.Length).ShouldBe(Enumerable.Range(3, words.Length));
        Sequence.Repeat("r", words.Length).ShouldBe(Enumerable.Repeat("r", words.Length));
    }

    [TestCaseSource(nameof(_sequences))]
    public void Parts_of_a_sequence_are_those_of_linq(params string[] words)
    {
        foreach (int count in (int[])[-1, 0, 1, 2, 1000])
        {
            SequenceParts.Take(words, count).ShouldBe(Enumerable.Take(words, count));
            SequenceParts.Skip(words, count).ShouldBe(Enumerable.Skip(words, count));
        }

        SequenceParts.TakeWhile(words, word => word != "a").ShouldBe(Enumerable.TakeWhile(words, word => word != "a"));
        SequenceParts.SkipWhile(words, word => word != "a").ShouldBe(Enumerable.SkipWhile(words, word => word != "a"));
        SequenceParts.Distinct(words).ShouldBe(Enumerable.Distinct(words));
        SequenceParts.Distinct(words, StringComparer.OrdinalIgnoreCase).ShouldBe(Enumerable.Distinct(words, StringComparer.OrdinalIgnoreCase));
        SequenceParts.DistinctBy(words, word => word.Length).ShouldBe(Enumerable.DistinctBy(words, word => word.Length));
        SequenceParts.Except(words, ["a", "x"]).ShouldBe(Enumerable.Except(words, ["a", "x"]));
        SequenceParts.Intersect(words, ["x", "a", "x"]).ShouldBe(Enumerable.Intersect(words, ["x", "a", "x"]));
        SequenceParts.Union(words, ["x", "q"]).ShouldBe(Enumerable.Union(words, ["x", "q"]));
    }

    [TestCaseSource(nameof(_sequences))]
    public void A_question_has_the_answer_of_linq(params string[] words)
    {
        SequenceQuestions.Any(words).ShouldBe(words.Length > 0);
        SequenceQuestions.Any(words, word => word == "a").ShouldBe(Enumerable.Any(words, word => word == "a"));
        SequenceQuestions.All(words, word => word == "a").ShouldBe(Enumerable.All(words, word => word == "a"));
        SequenceQuestions.Contains(words, "A", StringComparer.OrdinalIgnoreCase).ShouldBe(Enumerable.Contains(words, "A", StringComparer.OrdinalIgnoreCase));
        SequenceQuestions.SequenceEqual(words, words.Reverse()).ShouldBe(Enumerable.SequenceEqual(words, words.Reverse()));
        SequenceQuestions.SequenceEqual(words, [.. words, "q"]).ShouldBeFalse();
        SequenceQuestions.Count(words).ShouldBe(words.Length);
        SequenceQuestions.Count(words, word => word.Length == 1).ShouldBe(Enumerable.Count(words, word => word.Length == 1));
        SequenceQuestions.FirstOrDefault(words).ShouldBe(Enumerable.FirstOrDefault(words));
        SequenceQuestions.FirstOrDefault(words, word => word == "yy", "none").ShouldBe(Enumerable.FirstOrDefault(words, word => word == "yy", "none"));
        SequenceQuestions.LastOrDefault(words).ShouldBe(Enumerable.LastOrDefault(words));
        SequenceQuestions.ElementAtOrDefault(words, 2).ShouldBe(Enumerable.ElementAtOrDefault(words, 2));
        SequenceSizes.Sum(words, word => word.Length).ShouldBe(Enumerable.Sum(words, word => word.Length));
        SequenceSizes.MinBy(words, word => word.Length).ShouldBe(Enumerable.MinBy(words, word => word.Length));
        SequenceSizes.MaxBy(words, word => word.Length).ShouldBe(Enumerable.MaxBy(words, word => word.Length));
    }

    [Test]
    public void The_first_and_the_greatest_of_nothing_are_refused_as_by_linq()
    {
        string[] nothing = [];

        Should.Throw<InvalidOperationException>(() => SequenceQuestions.First(nothing));
        Should.Throw<InvalidOperationException>(() => SequenceQuestions.Last(nothing));
        Should.Throw<InvalidOperationException>(() => SequenceSizes.Max(nothing, word => word.Length));
        Should.Throw<InvalidOperationException>(() => SequenceSizes.MinBy([], (int number) => number));
        SequenceSizes.Max(nothing).ShouldBe(Enumerable.Max(nothing));
        SequenceSizes.MinBy(nothing, word => word).ShouldBe(Enumerable.MinBy(nothing, word => word));
    }

    [Test]
    public void A_set_says_itself_what_it_contains()
    {
        IEnumerable<string> words = new HashSet<string>(["a"], StringComparer.OrdinalIgnoreCase);

        SequenceQuestions.Contains(words, "A").ShouldBe(Enumerable.Contains(words, "A"));
        SequenceQuestions.Contains(words, "A", StringComparer.Ordinal).ShouldBe(Enumerable.Contains(words, "A", StringComparer.Ordinal));
    }

    [Test]
    public void The_key_of_each_element_is_asked_for_once()
    {
        int asked = 0;

        SequenceSizes.MaxBy(["a", "ccc", "bb"], word => word.Length + (asked++ * 0)).ShouldBe("ccc");

        asked.ShouldBe(3);
    }

    [TestCaseSource(nameof(_sequences))]
    public void An_order_keeps_what_is_equal_as_it_came(params string[] words)
    {
        SequenceOrder.Order(words).ShouldBe(Enumerable.Order(words));
        SequenceOrder.OrderBy(words, word => word.Length).ShouldBe(Enumerable.OrderBy(words, word => word.Length));
        SequenceOrder.OrderByDescending(words, word => word.Length).ShouldBe(Enumerable.OrderByDescending(words, word => word.Length));
        SequenceOrder.OrderBy(words, word => word.Length).ThenBy(word => word, StringComparer.Ordinal)
            .ShouldBe(Enumerable.OrderBy(words, word => word.Length).ThenBy(word => word, StringComparer.Ordinal));
    }

    [TestCaseSource(nameof(_sequences))]
    public void Groups_come_in_the_order_of_their_first_elements(params string[] words)
    {
        SequenceCollections.GroupBy(words, word => word.Length).Select(group => $"{group.Key}: {string.Join(' ', group)}")
            .ShouldBe(Enumerable.GroupBy(words, word => word.Length).Select(group => $"{group.Key}: {string.Join(' ', group)}"));

        Lookup<string, int> lengths = SequenceCollections.ToLookup(words, word => word, word => word.Length, StringComparer.OrdinalIgnoreCase);
        ILookup<string, int> linq = Enumerable.ToLookup(words, word => word, word => word.Length, StringComparer.OrdinalIgnoreCase);
        lengths.Count.ShouldBe(linq.Count);
        lengths["A"].ShouldBe(linq["A"]);
        lengths["none"].ShouldBeEmpty();
        lengths.Contains("b").ShouldBe(linq.Contains("b"));
    }
}
