package org.opengov.tracker.bench;

import java.util.List;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;

/** What the updates of a large plan say, some two hundred letters each; no two say quite the same. */
final class LargeWords {

    private static final List<String> SENTENCES = List.of(
            "The working group met in the ministry and agreed on the text that the public commented on; it went to the"
                    + " Cabinet of Ministers for its opinion, and the comments were published beside it with an answer",
            "Müəssisələrin işçiləri üçün təlimlər keçirildi, internet səhifəsində yeni bölmə açıldı və müraciətlərə"
                    + " baxılma qaydası təsdiq edildi; ictimai şuranın rəyi alındı və növbəti iclasın gündəliyinə salındı",
            "Three of the regional offices were connected to the system and their staff were trained to answer requests"
                    + " within the time that the law allows; two more wait for the line that the operator has to lay",
            "The draft was sent back by the legal department because it repeats what the law on access to information"
                    + " says already; a shorter one is being prepared together with the office of the commissioner");

    private LargeWords() {}

    static String text(int index) {
        return SENTENCES.get(index % SENTENCES.size()) + " (" + index + ").";
    }

    static String title(int commitment, int milestone) {
        return "Step " + milestone + ": bring what was agreed under commitment " + (commitment + 1) + " into use";
    }

    /** Every second update has something that backs it. */
    static List<EvidenceRow> evidence(int index) {
        return index % 2 == 0
                ? List.of()
                : List.of(new EvidenceRow(
                        "Minutes of the meeting and the text that was agreed, no. " + index,
                        "https://evidence.example/documents/" + index,
                        "%064x".formatted(index * 2_654_435_761L)));
    }
}
