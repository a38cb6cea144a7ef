package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.DisputeCases;
import io.github.disclosurereport.model.Disputes;
import io.github.disclosurereport.model.Requests;

/** The checks written by hand, record by record. Every method gives its checks as bits from the lowest on; its caller shifts them. */
final class ByHand implements Engine {

    @Override
    public Object check(AnnualReport report) {
        return violated(report);
    }

    @Override
    public long violated(AnnualReport report) {
        Requests requests = report.requests();
        return ByHandColumns.balances(requests)
                | ByHandColumns.outcomes(requests) << 7
                | ByHandRows.all(requests) << 14
                | disputes(report.disputes()) << 39;
    }

    private static long disputes(Disputes table) {
        return cases(table.reconsideration())
                | cases(table.directLitigation()) << 1
                | cases(table.litigationAfterReconsideration()) << 2;
    }

    private static long cases(DisputeCases block) {
        return bit(
                Sum.of(block.upheld())
                        .add(block.overturned())
                        .add(block.otherResult())
                        .add(block.pending()),
                Sum.of(block.total()));
    }

    static long bit(Sum left, Sum right) {
        return left.contradicts(right) ? 1 : 0;
    }
}
