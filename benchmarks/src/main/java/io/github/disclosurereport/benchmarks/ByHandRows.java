package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.model.ClosedOtherwise;
import io.github.disclosurereport.model.NotProcessed;
import io.github.disclosurereport.model.Outcomes;
import io.github.disclosurereport.model.Refused;
import io.github.disclosurereport.model.RequestColumn;
import io.github.disclosurereport.model.Requests;
import io.github.disclosurereport.model.Unavailable;

/** The lines of the requests by hand: six columns, named a to f, against their total t. */
final class ByHandRows {

    private ByHandRows() {}

    static long all(Requests table) {
        RequestColumn a = table.naturalPersons();
        RequestColumn b = table.businesses();
        RequestColumn c = table.researchInstitutions();
        RequestColumn d = table.publicWelfareOrganizations();
        RequestColumn e = table.legalServiceInstitutions();
        RequestColumn f = table.otherOrganizations();
        RequestColumn t = table.total();
        return row(a.received(), b.received(), c.received(), d.received(), e.received(), f.received(), t.received())
                | row(
                                a.broughtForward(),
                                b.broughtForward(),
                                c.broughtForward(),
                                d.broughtForward(),
                                e.broughtForward(),
                                f.broughtForward(),
                                t.broughtForward())
                        << 1
                | results(
                                a.outcomes(),
                                b.outcomes(),
                                c.outcomes(),
                                d.outcomes(),
                                e.outcomes(),
                                f.outcomes(),
                                t.outcomes())
                        << 2
                | row(
                                a.carriedForward(),
                                b.carriedForward(),
                                c.carriedForward(),
                                d.carriedForward(),
                                e.carriedForward(),
                                f.carriedForward(),
                                t.carriedForward())
                        << 24;
    }

    private static long results(Outcomes a, Outcomes b, Outcomes c, Outcomes d, Outcomes e, Outcomes f, Outcomes t) {
        return row(a.granted(), b.granted(), c.granted(), d.granted(), e.granted(), f.granted(), t.granted())
                | row(
                                a.partlyGranted(),
                                b.partlyGranted(),
                                c.partlyGranted(),
                                d.partlyGranted(),
                                e.partlyGranted(),
                                f.partlyGranted(),
                                t.partlyGranted())
                        << 1
                | refused(a.refused(), b.refused(), c.refused(), d.refused(), e.refused(), f.refused(), t.refused())
                        << 2
                | unavailable(
                                a.unavailable(),
                                b.unavailable(),
                                c.unavailable(),
                                d.unavailable(),
                                e.unavailable(),
                                f.unavailable(),
                                t.unavailable())
                        << 10
                | notProcessed(
                                a.notProcessed(),
                                b.notProcessed(),
                                c.notProcessed(),
                                d.notProcessed(),
                                e.notProcessed(),
                                f.notProcessed(),
                                t.notProcessed())
                        << 13
                | closedOtherwise(
                                a.closedOtherwise(),
                                b.closedOtherwise(),
                                c.closedOtherwise(),
                                d.closedOtherwise(),
                                e.closedOtherwise(),
                                f.closedOtherwise(),
                                t.closedOtherwise())
                        << 18
                | row(a.total(), b.total(), c.total(), d.total(), e.total(), f.total(), t.total()) << 21;
    }

    private static long refused(Refused a, Refused b, Refused c, Refused d, Refused e, Refused f, Refused t) {
        return row(
                        a.stateSecrets(),
                        b.stateSecrets(),
                        c.stateSecrets(),
                        d.stateSecrets(),
                        e.stateSecrets(),
                        f.stateSecrets(),
                        t.stateSecrets())
                | row(
                                a.prohibitedByLaw(),
                                b.prohibitedByLaw(),
                                c.prohibitedByLaw(),
                                d.prohibitedByLaw(),
                                e.prohibitedByLaw(),
                                f.prohibitedByLaw(),
                                t.prohibitedByLaw())
                        << 1
                | row(
                                a.securityAndStability(),
                                b.securityAndStability(),
                                c.securityAndStability(),
                                d.securityAndStability(),
                                e.securityAndStability(),
                                f.securityAndStability(),
                                t.securityAndStability())
                        << 2
                | row(
                                a.thirdPartyRights(),
                                b.thirdPartyRights(),
                                c.thirdPartyRights(),
                                d.thirdPartyRights(),
                                e.thirdPartyRights(),
                                f.thirdPartyRights(),
                                t.thirdPartyRights())
                        << 3
                | row(
                                a.internalAffairs(),
                                b.internalAffairs(),
                                c.internalAffairs(),
                                d.internalAffairs(),
                                e.internalAffairs(),
                                f.internalAffairs(),
                                t.internalAffairs())
                        << 4
                | row(
                                a.deliberativeProcess(),
                                b.deliberativeProcess(),
                                c.deliberativeProcess(),
                                d.deliberativeProcess(),
                                e.deliberativeProcess(),
                                f.deliberativeProcess(),
                                t.deliberativeProcess())
                        << 5
                | row(
                                a.enforcementCaseFiles(),
                                b.enforcementCaseFiles(),
                                c.enforcementCaseFiles(),
                                d.enforcementCaseFiles(),
                                e.enforcementCaseFiles(),
                                f.enforcementCaseFiles(),
                                t.enforcementCaseFiles())
                        << 6
                | row(
                                a.registerLookups(),
                                b.registerLookups(),
                                c.registerLookups(),
                                d.registerLookups(),
                                e.registerLookups(),
                                f.registerLookups(),
                                t.registerLookups())
                        << 7;
    }

    private static long unavailable(
            Unavailable a, Unavailable b, Unavailable c, Unavailable d, Unavailable e, Unavailable f, Unavailable t) {
        return row(a.notHeld(), b.notHeld(), c.notHeld(), d.notHeld(), e.notHeld(), f.notHeld(), t.notHeld())
                | row(
                                a.notReadyMade(),
                                b.notReadyMade(),
                                c.notReadyMade(),
                                d.notReadyMade(),
                                e.notReadyMade(),
                                f.notReadyMade(),
                                t.notReadyMade())
                        << 1
                | row(a.unclear(), b.unclear(), c.unclear(), d.unclear(), e.unclear(), f.unclear(), t.unclear()) << 2;
    }

    private static long notProcessed(
            NotProcessed a,
            NotProcessed b,
            NotProcessed c,
            NotProcessed d,
            NotProcessed e,
            NotProcessed f,
            NotProcessed t) {
        return row(
                        a.petitionsAndComplaints(),
                        b.petitionsAndComplaints(),
                        c.petitionsAndComplaints(),
                        d.petitionsAndComplaints(),
                        e.petitionsAndComplaints(),
                        f.petitionsAndComplaints(),
                        t.petitionsAndComplaints())
                | row(a.repeated(), b.repeated(), c.repeated(), d.repeated(), e.repeated(), f.repeated(), t.repeated())
                        << 1
                | row(
                                a.publications(),
                                b.publications(),
                                c.publications(),
                                d.publications(),
                                e.publications(),
                                f.publications(),
                                t.publications())
                        << 2
                | row(
                                a.excessive(),
                                b.excessive(),
                                c.excessive(),
                                d.excessive(),
                                e.excessive(),
                                f.excessive(),
                                t.excessive())
                        << 3
                | row(
                                a.reconfirmation(),
                                b.reconfirmation(),
                                c.reconfirmation(),
                                d.reconfirmation(),
                                e.reconfirmation(),
                                f.reconfirmation(),
                                t.reconfirmation())
                        << 4;
    }

    private static long closedOtherwise(
            ClosedOtherwise a,
            ClosedOtherwise b,
            ClosedOtherwise c,
            ClosedOtherwise d,
            ClosedOtherwise e,
            ClosedOtherwise f,
            ClosedOtherwise t) {
        return row(
                        a.notSupplemented(),
                        b.notSupplemented(),
                        c.notSupplemented(),
                        d.notSupplemented(),
                        e.notSupplemented(),
                        f.notSupplemented(),
                        t.notSupplemented())
                | row(a.unpaid(), b.unpaid(), c.unpaid(), d.unpaid(), e.unpaid(), f.unpaid(), t.unpaid()) << 1
                | row(a.other(), b.other(), c.other(), d.other(), e.other(), f.other(), t.other()) << 2;
    }

    private static long row(Count a, Count b, Count c, Count d, Count e, Count f, Count t) {
        return ByHand.bit(Sum.of(a).add(b).add(c).add(d).add(e).add(f), Sum.of(t));
    }
}
