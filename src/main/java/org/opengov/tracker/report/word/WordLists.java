package org.opengov.tracker.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** The numbers that lists count under: in the template the first is bullets, the second counts. */
final class WordLists {

    static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger COUNTED = BigInteger.TWO;

    private final XWPFNumbering numbering;

    WordLists(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    /** A numbered list that begins at one again. */
    BigInteger anew() {
        if (numbering == null || numbering.getAbstractNumID(COUNTED) == null) {
            return BULLETS;
        }
        CTAbstractNum pattern =
                numbering.getAbstractNum(numbering.getAbstractNumID(COUNTED)).getCTAbstractNum();
        BigInteger number = numbering.addNum(pattern.getAbstractNumId());
        CTNumLvl level = numbering.getNum(number).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }
}
