package se.samsyn.domain.accessibility;

/** Why something is not accessible, in the order and with the words of Digg's regulation. */
public enum DefectGround {
    /** Bristande förenlighet med lagkraven: it ought to be accessible and will be. */
    NON_COMPLIANCE,
    /** Oskäligt betungande anpassning, section 12 of the law. */
    DISPROPORTIONATE_BURDEN,
    /** Innehåll som inte omfattas av lagen. */
    OUT_OF_SCOPE
}
