package io.github.disclosurereport.validation.claims;

/** How exactly a figure is meant. */
public enum Qualifier {
    /** The figure itself. */
    EXACT,
    /** 约, 大约, 左右. */
    ABOUT,
    /** 余, 多, 以上, 超过: the figure or somewhat more. */
    AT_LEAST,
    /** 近, 不足: the figure or somewhat less. */
    NEARLY
}
