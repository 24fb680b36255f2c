using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.TestReports;

/// <summary>Counts tests as a report tells of them; of one that failed and was skipped the failure counts.</summary>
internal sealed class TestTally
{
    private int _total;
    private int _failed;
    private int _skipped;
    private bool _hasFailed;
    private bool _isSkipped;

    public TestCounts Counts => new(_total, _total - _failed - _skipped, _failed, _skipped);

    /// <summary>Another test; it has passed as long as nothing else is said.</summary>
    public void Begin()
    {
        _total++;
        (_hasFailed, _isSkipped) = (false, false);
    }

    public void Fail()
    {
        _failed += _hasFailed ? 0 : 1;
        _skipped -= _isSkipped ? 1 : 0;
        (_hasFailed, _isSkipped) = (true, false);
    }

    public void Skip()
    {
        if (!_hasFailed && !_isSkipped)
        {
            _skipped++;
            _isSkipped = true;
        }
    }
}
