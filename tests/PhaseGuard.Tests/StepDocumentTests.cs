using System.Text;

namespace PhaseGuard.Tests;

public sealed class StepDocumentTests
{
    private static readonly byte[] _content = Encoding.UTF8.GetBytes("""{ "task_id": "01-01", "project_id": "auth", "dependencies": ["01-02"] }""");

    [Test]
    public void A_document_at_another_path_is_judged_by_that_path()
    {
        using StepDocument document = StepDocument.Read("docs/steps/01-01.json", _content);
        StepDocument moved = document.At("docs/steps/02-01.json");
        moved.Path.ShouldBe("docs/steps/02-01.json");
        moved.Outline.Path.ShouldBe("docs/steps/02-01.json");
        moved.Outline.TaskId.ShouldBe("01-01");
        Ids(moved.Validate()).ShouldContain("PG008");
        Ids(document.Validate()).ShouldNotContain("PG008");
    }

    [Test]
    public void At_its_own_path_a_document_is_itself()
    {
        using StepDocument document = StepDocument.Read(Examples.Path, _content);
        document.At(Examples.Path).ShouldBeSameAs(document);
    }

    [Test]
    public void Giving_back_a_document_at_another_path_leaves_the_first_whole()
    {
        using StepDocument document = StepDocument.Read(Examples.Path, _content);
        document.At("docs/steps/02-01.json").Dispose();
        document.Outline.TaskId.ShouldBe("01-01");
        document.Validate().Findings.ShouldNotBeEmpty();
    }

    [Test]
    public void What_was_asked_for_stays_good_after_the_document_is_given_back()
    {
        StepDocument document = StepDocument.Read(Examples.Path, _content);
        StepOutline outline = document.Outline;
        FileReport report = document.Validate();
        document.Dispose();
        document.Dispose();
        document.Outline.ShouldBeSameAs(outline);
        document.Validate().ShouldBeSameAs(report);
        StepValidator.ValidateFolders([outline]).ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().Pointer.ShouldBe("/dependencies/0");
    }

    [Test]
    public void A_file_that_cannot_be_read_stays_so_at_another_path()
    {
        using StepDocument document = StepDocument.Unreadable("docs/steps/01-01.json", Unreadable.LfsPointer).At("docs/steps/02-01.json");
        Ids(document.Validate()).ShouldBe(["PG003"]);
        document.Outline.TaskId.ShouldBeNull();
        document.ValidateChange(null, CommitContext.Ordinary).ShouldBeEmpty();
    }

    [Test]
    public void An_argument_that_is_null_is_refused_by_its_name()
    {
        using StepDocument document = StepDocument.Read(Examples.Path, _content);
        Should.Throw<ArgumentNullException>(() => document.At(null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => document.ValidateChange(null, null!)).ParamName.ShouldBe("commit");
        Should.Throw<ArgumentNullException>(() => StepDocument.Read(null!, _content)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => StepDocument.Unreadable("", null!)).ParamName.ShouldBe("flaw");
        Should.Throw<ArgumentNullException>(() => StepValidator.ValidateFolders(null!)).ParamName.ShouldBe("steps");
        Should.Throw<ArgumentNullException>(() => StepValidator.ValidatePush(null!)).ParamName.ShouldBe("steps");
        Should.Throw<ArgumentNullException>(() => StepValidator.ValidateMessage(null!, [], CommitContext.Ordinary)).ParamName.ShouldBe("message");
        Should.Throw<ArgumentNullException>(() => StepValidator.ValidateMessage("", null!, CommitContext.Ordinary)).ParamName.ShouldBe("steps");
        Should.Throw<ArgumentNullException>(() => StepValidator.ValidateMessage("", [], null!)).ParamName.ShouldBe("commit");
        Should.Throw<ArgumentNullException>(() => document.Validate().With(null!)).ParamName.ShouldBe("more");
    }

    private static IEnumerable<string> Ids(FileReport report) => report.Findings.Select(finding => finding.Rule.Id);
}
