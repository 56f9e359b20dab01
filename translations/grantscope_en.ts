<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Grantscope::FailureCard</name>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>%n more cause</numerusform>
            <numerusform>%n more causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Clipboard clears in %n s</numerusform>
            <numerusform>Clipboard clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message numerus="yes">
        <source>Token %1, %n character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>Token %1, %n character</numerusform>
            <numerusform>Token %1, %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
