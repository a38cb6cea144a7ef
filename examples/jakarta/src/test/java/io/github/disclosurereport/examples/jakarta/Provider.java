package io.github.disclosurereport.examples.jakarta;

import java.util.ArrayList;
import java.util.List;

/** Hibernate Validator in three releases, each with the Jakarta Validation and the expression language of its time. */
enum Provider {
    /** 9.1 on Jakarta Validation 3.1: a module. */
    HIBERNATE_9("hibernate-9,needed", "el-6", ""),
    /** 8.0 on 3.0: an automatic module, which cannot name the modules that it needs. */
    HIBERNATE_8("hibernate-8,jakarta-3.0,needed", "el-5", "org.jboss.logging,com.fasterxml.classmate"),
    /** A release from before message parameters were escaped. */
    HIBERNATE_8_EARLY("hibernate-8-early,jakarta-3.0,needed", "el-5", "org.jboss.logging,com.fasterxml.classmate");

    private final String folders;
    private final String expressions;
    private final String modules;

    Provider(String folders, String expressions, String modules) {
        this.folders = folders;
        this.expressions = expressions;
        this.modules = modules;
    }

    List<String> folders(boolean withExpressions) {
        List<String> all = new ArrayList<>(List.of(folders.split(",", -1)));
        if (withExpressions) {
            all.add(expressions);
        }
        return all;
    }

    /** Adds the modules that nobody requires. */
    List<String> options(boolean onModulePath, boolean withExpressions) {
        List<String> all = new ArrayList<>();
        if (!modules.isEmpty()) {
            all.add(modules);
        }
        if (withExpressions) {
            all.add("jakarta.el,org.glassfish.expressly");
        }
        return onModulePath && !all.isEmpty() ? List.of("--add-modules", String.join(",", all)) : List.of();
    }
}
