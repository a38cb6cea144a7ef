package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.model.ClosedOtherwise;
import io.github.disclosurereport.model.NotProcessed;
import io.github.disclosurereport.model.Outcomes;
import io.github.disclosurereport.model.Refused;
import io.github.disclosurereport.model.RequestColumn;
import io.github.disclosurereport.model.Requests;
import io.github.disclosurereport.model.Unavailable;

/** The columns of the requests by hand: received and brought forward against closed and carried forward, and the outcomes. */
final class ByHandColumns {

    private ByHandColumns() {}

    static long balances(Requests table) {
        return balance(table.naturalPersons())
                | balance(table.businesses()) << 1
                | balance(table.researchInstitutions()) << 2
                | balance(table.publicWelfareOrganizations()) << 3
                | balance(table.legalServiceInstitutions()) << 4
                | balance(table.otherOrganizations()) << 5
                | balance(table.total()) << 6;
    }

    static long outcomes(Requests table) {
        return outcomes(table.naturalPersons().outcomes())
                | outcomes(table.businesses().outcomes()) << 1
                | outcomes(table.researchInstitutions().outcomes()) << 2
                | outcomes(table.publicWelfareOrganizations().outcomes()) << 3
                | outcomes(table.legalServiceInstitutions().outcomes()) << 4
                | outcomes(table.otherOrganizations().outcomes()) << 5
                | outcomes(table.total().outcomes()) << 6;
    }

    private static long balance(RequestColumn column) {
        return ByHand.bit(
                Sum.of(column.received()).add(column.broughtForward()),
                Sum.of(column.outcomes().total()).add(column.carriedForward()));
    }

    private static long outcomes(Outcomes column) {
        Sum results = Sum.of(column.granted()).add(column.partlyGranted());
        addRefused(results, column.refused());
        addOthers(results, column.unavailable(), column.notProcessed(), column.closedOtherwise());
        return ByHand.bit(results, Sum.of(column.total()));
    }

    private static void addRefused(Sum sum, Refused refused) {
        sum.add(refused.stateSecrets())
                .add(refused.prohibitedByLaw())
                .add(refused.securityAndStability())
                .add(refused.thirdPartyRights())
                .add(refused.internalAffairs())
                .add(refused.deliberativeProcess())
                .add(refused.enforcementCaseFiles())
                .add(refused.registerLookups());
    }

    private static void addOthers(Sum sum, Unavailable unavailable, NotProcessed notProcessed, ClosedOtherwise closed) {
        sum.add(unavailable.notHeld()).add(unavailable.notReadyMade()).add(unavailable.unclear());
        sum.add(notProcessed.petitionsAndComplaints())
                .add(notProcessed.repeated())
                .add(notProcessed.publications())
                .add(notProcessed.excessive())
                .add(notProcessed.reconfirmation());
        sum.add(closed.notSupplemented()).add(closed.unpaid()).add(closed.other());
    }
}
