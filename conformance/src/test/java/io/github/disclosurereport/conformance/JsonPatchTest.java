package io.github.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JsonPatchTest {

    /** The examples of RFC 6902, appendix A, that use the operations of the kit; quotes are written '. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A.1;  {'foo':'bar'}; [{'op':'add','path':'/baz','value':'qux'}]; {'foo':'bar','baz':'qux'}",
                "A.2;  {'foo':['bar','baz']}; [{'op':'add','path':'/foo/1','value':'qux'}]; {'foo':['bar','qux','baz']}",
                "A.3;  {'baz':'qux','foo':'bar'}; [{'op':'remove','path':'/baz'}]; {'foo':'bar'}",
                "A.4;  {'foo':['bar','qux','baz']}; [{'op':'remove','path':'/foo/1'}]; {'foo':['bar','baz']}",
                "A.5;  {'baz':'qux','foo':'bar'}; [{'op':'replace','path':'/baz','value':'boo'}]; {'baz':'boo','foo':'bar'}",
                "A.6;  {'foo':{'bar':'baz','waldo':'fred'},'qux':{'corge':'grault'}};"
                        + " [{'op':'move','from':'/foo/waldo','path':'/qux/thud'}];"
                        + " {'foo':{'bar':'baz'},'qux':{'corge':'grault','thud':'fred'}}",
                "A.7;  {'foo':['all','grass','cows','eat']}; [{'op':'move','from':'/foo/1','path':'/foo/3'}];"
                        + " {'foo':['all','cows','eat','grass']}",
                "A.10; {'foo':'bar'}; [{'op':'add','path':'/child','value':{'grandchild':{}}}];"
                        + " {'foo':'bar','child':{'grandchild':{}}}",
                "A.11; {'foo':'bar'}; [{'op':'add','path':'/baz','value':'qux','xyz':123}]; {'foo':'bar','baz':'qux'}",
                "A.16; {'foo':['bar']}; [{'op':'add','path':'/foo/-','value':['abc','def']}]; {'foo':['bar',['abc','def']]}",
                "copy; {'a':[1,{'b':null}]}; [{'op':'copy','from':'/a/1','path':'/c'},{'op':'replace','path':'/c/b','value':2}];"
                        + " {'a':[1,{'b':null}],'c':{'b':2}}"
            })
    void followsTheStandard(String example, String document, String patch, String result) {
        JsonNode before = json(document);

        assertThat(JsonPatch.apply(before, json(patch))).as(example).isEqualTo(json(result));
        assertThat(before).as("the document stays as it is").isEqualTo(json(document));
    }

    /** A.12 and its like: what points to nothing is an error, never a silent change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'foo':'bar'}; [{'op':'add','path':'/baz/bat','value':'qux'}]",
                "{'foo':'bar'}; [{'op':'add','path':'/foo/bat','value':'qux'}]",
                "{'foo':['bar']}; [{'op':'add','path':'/foo/2','value':'qux'}]",
                "{'foo':'bar'}; [{'op':'remove','path':'/baz'}]",
                "{'foo':'bar'}; [{'op':'replace','path':'/baz','value':1}]",
                "{'foo':['bar']}; [{'op':'replace','path':'/foo/-','value':1}]",
                "{'foo':'bar'}; [{'op':'copy','from':'/baz','path':'/foo'}]",
                "{'foo':'bar'}; [{'op':'replace','path':'','value':1}]",
                "{'foo':'bar'}; [{'op':'merge','path':'/foo','value':1}]"
            })
    void refusesWhatPointsToNothing(String document, String patch) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPatch.apply(json(document), json(patch)));
    }

    @Test
    void noOperationsChangeNothing() {
        JsonNode document = json("{'foo':1}");

        assertThat(JsonPatch.apply(document, document.path("change"))).isEqualTo(document);
    }

    private static JsonNode json(String text) {
        return Kit.parse(text.replace('\'', '"'));
    }
}
