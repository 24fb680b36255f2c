using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>Blobs that are no step file at all, and more of them than a pipe holds.</summary>
public sealed class LargeAndOddBlobsTests
{
    [Test]
    public void A_git_lfs_pointer_is_blocked()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");

        repo.Commit().ShouldBeUnreadable("a Git LFS pointer");
    }

    [Test]
    public void An_empty_file_is_invalid_json()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, "");

        Finished commit = repo.Commit();

        commit.Shown.ShouldStartWith($"{SampleStep.Path}:1:1: error PG001: ");
        commit.ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_file_of_ten_mebibytes_is_judged_and_one_byte_more_is_too_large()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Good.PadRight(StepValidator.SizeLimit));
        repo.Commit().ShouldPass();

        repo.Stage(SampleStep.Path, SampleStep.Good.PadRight(StepValidator.SizeLimit + 1));
        repo.Commit().ShouldBeUnreadable("a file of 10485761 bytes, more than 10485760");
    }

    [Test]
    public void A_file_that_is_too_large_is_not_held_in_memory_and_the_next_is_judged()
    {
        using TestRepo repo = Stories.WithoutStep();
        string large = repo.Store(new byte[100 * 1024 * 1024]);
        string good = repo.Store(Encoding.UTF8.GetBytes(SampleStep.Good));
        using var blobs = new ObjectReader(new GitCommand(repo.Top), StepValidator.SizeLimit);
        long before = GC.GetAllocatedBytesForCurrentThread();

        foreach (GitObject blob in blobs.ReadAll([large]))
        {
            blob.Size.ShouldBe(100 * 1024 * 1024);
            blob.Content.IsEmpty.ShouldBeTrue();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5 * 1024 * 1024);
        repo.StageEntry("100644", large, "steps/a.json"u8.ToArray());
        repo.StageEntry("100644", good, "steps/b.json"u8.ToArray());
        Finished commit = repo.Commit();
        commit.ShouldBeUnreadable("a file of 104857600 bytes, more than 10485760", "steps/a.json");
        commit.Shown.ShouldMatch(@"\n1 error, \d+ warnings? in \d of 2 step files checked\.");
    }

    [Test]
    public void A_blob_with_line_ends_and_words_of_git_in_it_is_read_to_its_last_byte()
    {
        using TestRepo repo = Stories.WithoutStep();
        byte[][] contents = [[], [.. "\n"u8], [.. "x missing\n"u8], [.. "1234 blob 3\nabc\n"u8], new byte[65536], new byte[70000], [0, 10, 0]];
        string[] ids = [.. contents.Select(repo.Store)];
        using var blobs = new ObjectReader(new GitCommand(repo.Top), StepValidator.SizeLimit);

        byte[][] read = [.. blobs.ReadAll(ids).Select(blob => blob.Content.ToArray())];

        read.ShouldBe(contents);
    }

    [Test]
    public void Three_hundred_steps_are_judged_and_each_bad_one_is_found()
    {
        using TestRepo repo = Stories.WithoutStep();
        foreach (int number in Enumerable.Range(100, 300))
        {
            string content = number % 100 == 7 ? SampleStep.Bad : SampleStep.Good;
            repo.Write($"steps/{number}.json", content.PadRight(2000 + number));
        }

        repo.Git("add", ".");
        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Shown.Split('\n').Where(line => line.Contains("PG022", StringComparison.Ordinal)).Take(3)
            .ShouldBe([$"steps/107.json:{SampleStep.Sin}", $"steps/207.json:{SampleStep.Sin}", $"steps/307.json:{SampleStep.Sin}"]);
        commit.Shown.ShouldMatch(@"\n3 errors, \d+ warnings in \d+ of 300 step files checked\.");
    }
}
