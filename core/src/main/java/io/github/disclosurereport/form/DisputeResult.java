package io.github.disclosurereport.form;

/** The five columns of each block of section 四: how the case stands. Same in both editions. */
public enum DisputeResult implements FormItem {
    /** 结果维持. */
    UPHELD("upheld", "结果维持", "upheld"),
    /** 结果纠正. */
    OVERTURNED("overturned", "结果纠正", "overturned"),
    /** 其他结果. */
    OTHER_RESULT("otherResult", "其他结果", "other result"),
    /** 尚未审结. */
    PENDING("pending", "尚未审结", "pending"),
    /** 总计: the sum of the four columns before it. */
    TOTAL("total", "总计", "total");

    private final String id;
    private final String label;
    private final String english;

    DisputeResult(String id, String label, String english) {
        this.id = id;
        this.label = label;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Edition edition) {
        return label;
    }

    @Override
    public String english() {
        return english;
    }
}
