<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Control</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>Assign the role %1 to %Ln user(s)</source>
        <translation>
            <numerusform>Assign the role %1 to %Ln user</numerusform>
            <numerusform>Assign the role %1 to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the role %1 from %Ln user(s)</source>
        <translation>
            <numerusform>Take the role %1 from %Ln user</numerusform>
            <numerusform>Take the role %1 from %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln permission(s) to the role %1</source>
        <translation>
            <numerusform>Add %Ln permission to the role %1</numerusform>
            <numerusform>Add %Ln permissions to the role %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln permission(s) from the role %1</source>
        <translation>
            <numerusform>Remove %Ln permission from the role %1</numerusform>
            <numerusform>Remove %Ln permissions from the role %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to the group %1</source>
        <translation>
            <numerusform>Add %Ln user to the group %1</numerusform>
            <numerusform>Add %Ln users to the group %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from the group %1</source>
        <translation>
            <numerusform>Remove %Ln user from the group %1</numerusform>
            <numerusform>Remove %Ln users from the group %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let invitations expire after %Ln day(s)</source>
        <translation>
            <numerusform>Let invitations expire after %Ln day</numerusform>
            <numerusform>Let invitations expire after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln day(s)</source>
        <translation>
            <numerusform>Move the rehearsal clock on by %Ln day</numerusform>
            <numerusform>Move the rehearsal clock on by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln hour(s)</source>
        <translation>
            <numerusform>Move the rehearsal clock on by %Ln hour</numerusform>
            <numerusform>Move the rehearsal clock on by %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the owner of %Ln item(s) to %1</source>
        <translation>
            <numerusform>Change the owner of %Ln item to %1</numerusform>
            <numerusform>Change the owner of %Ln items to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the personal space of the owner</source>
        <translation>
            <numerusform>Move %Ln item to the personal space of the owner</numerusform>
            <numerusform>Move %Ln items to the personal space of the owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the space %1</source>
        <translation>
            <numerusform>Move %Ln item to the space %1</numerusform>
            <numerusform>Move %Ln items to the space %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es) in Talend Cloud</source>
        <translation>
            <numerusform>Invite %Ln address in Talend Cloud</numerusform>
            <numerusform>Invite %Ln addresses in Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es)</source>
        <translation>
            <numerusform>Invite %Ln address</numerusform>
            <numerusform>Invite %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%Ln of the items named here no longer exist(s).</source>
        <translation>
            <numerusform>%Ln of the items named here no longer exists.</numerusform>
            <numerusform>%Ln of the items named here no longer exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get no other owner: API keys and notifications belong to one person for good.</source>
        <translation>
            <numerusform>%Ln item gets no other owner: API keys and notifications belong to one person for good.</numerusform>
            <numerusform>%Ln items get no other owner: API keys and notifications belong to one person for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need an owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln Talend item needs an owner with a Talend account.</numerusform>
            <numerusform>%Ln Talend items need an owner with a Talend account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) don&apos;t move on their own: schedules, alerts, subscriptions and notes go where their app goes, API keys and notifications stay with their person.</source>
        <translation>
            <numerusform>%Ln item doesn&apos;t move on its own: schedules, alerts, subscriptions and notes go where their app goes, API keys and notifications stay with their person.</numerusform>
            <numerusform>%Ln items don&apos;t move on their own: schedules, alerts, subscriptions and notes go where their app goes, API keys and notifications stay with their person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t lie there: apps and scripts move between personal and shared spaces, apps in managed spaces only between managed ones, Talend content only on the Talend side.</source>
        <translation>
            <numerusform>%Ln item can&apos;t lie there: apps and scripts move between personal and shared spaces, apps in managed spaces only between managed ones, Talend content only on the Talend side.</numerusform>
            <numerusform>%Ln items can&apos;t lie there: apps and scripts move between personal and shared spaces, apps in managed spaces only between managed ones, Talend content only on the Talend side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) have no owner whose personal space could take them.</source>
        <translation>
            <numerusform>%Ln item has no owner whose personal space could take it.</numerusform>
            <numerusform>%Ln items have no owner whose personal space could take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not change the owner or place of %Ln of these items: that takes an administrator of the spaces concerned. Owning a space, or Can manage in it, isn&apos;t enough.</source>
        <translation>
            <numerusform>%1 may not change the owner or place of %Ln of these items: that takes an administrator of the spaces concerned. Owning a space, or Can manage in it, isn&apos;t enough.</numerusform>
            <numerusform>%1 may not change the owner or place of %Ln of these items: that takes an administrator of the spaces concerned. Owning a space, or Can manage in it, isn&apos;t enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers shared and managed spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 administers shared and managed spaces only; %Ln item lies, or would lie, elsewhere.</numerusform>
            <numerusform>%1 administers shared and managed spaces only; %Ln items lie, or would lie, elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers data spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 administers data spaces only; %Ln item lies, or would lie, elsewhere.</numerusform>
            <numerusform>%1 administers data spaces only; %Ln items lie, or would lie, elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stand in the way, so nothing is changed. Out of your reach: %1. Bound to a person or an app: %2. In need of a Talend account: %3. Not fitting there: %4. Without an owner: %5. Gone meanwhile: %6.</source>
        <translation>
            <numerusform>%Ln item stands in the way, so nothing is changed. Out of your reach: %1. Bound to a person or an app: %2. In need of a Talend account: %3. Not fitting there: %4. Without an owner: %5. Gone meanwhile: %6.</numerusform>
            <numerusform>%Ln items stand in the way, so nothing is changed. Out of your reach: %1. Bound to a person or an app: %2. In need of a Talend account: %3. Not fitting there: %4. Without an owner: %5. Gone meanwhile: %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get the owner %1.</source>
        <translation>
            <numerusform>%Ln item gets the owner %1.</numerusform>
            <numerusform>%Ln items get the owner %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without an owner until now load and reload again.</source>
        <translation>
            <numerusform>%Ln item without an owner until now loads and reloads again.</numerusform>
            <numerusform>%Ln items without an owner until now load and reload again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here belong(s) to %1 already.</source>
        <translation>
            <numerusform>%Ln of the items named here belongs to %1 already.</numerusform>
            <numerusform>%Ln of the items named here belong to %1 already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) and notifications are not handed over: they belong to one person for good.</source>
        <translation>
            <numerusform>%Ln API key or notification is not handed over: it belongs to one person for good.</numerusform>
            <numerusform>%Ln API keys and notifications are not handed over: they belong to one person for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can edit in %Ln shared space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 gets the role Can edit in %Ln shared space, to work with what lies there.</numerusform>
            <numerusform>%1 gets the role Can edit in %Ln shared spaces, to work with what lies there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can manage in %Ln managed space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 gets the role Can manage in %Ln managed space, to work with what lies there.</numerusform>
            <numerusform>%1 gets the role Can manage in %Ln managed spaces, to work with what lies there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) go to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln item goes to the personal space of %1.</numerusform>
            <numerusform>%Ln items go to the personal space of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published app(s) change owner: the products do this by API only, there is no button for it.</source>
        <translation>
            <numerusform>%Ln published app changes owner: the products do this by API only, there is no button for it.</numerusform>
            <numerusform>%Ln published apps change owner: the products do this by API only, there is no button for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheets, bookmarks and stories in %Ln app(s) keep their owners.</source>
        <translation>
            <numerusform>The sheets, bookmarks and stories in %Ln app keep their owners.</numerusform>
            <numerusform>The sheets, bookmarks and stories in %Ln apps keep their owners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lose their credentials: %1 has to type them again.</source>
        <translation>
            <numerusform>%Ln connection loses its credentials: %1 has to type them again.</numerusform>
            <numerusform>%Ln connections lose their credentials: %1 has to type them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) fail until the credentials of their connections are typed again.</source>
        <translation>
            <numerusform>%Ln reload schedule fails until the credentials of its connections are typed again.</numerusform>
            <numerusform>%Ln reload schedules fail until the credentials of their connections are typed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) lose their run history, and their connections are detached.</source>
        <translation>
            <numerusform>%Ln automation loses its run history, and its connections are detached.</numerusform>
            <numerusform>%Ln automations lose their run history, and their connections are detached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln data file moves to the personal space of %1.</numerusform>
            <numerusform>%Ln data files move to the personal space of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off by the change of owner, until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln subscription is switched off by the change of owner, until somebody switches it on again.</numerusform>
            <numerusform>%Ln subscriptions are switched off by the change of owner, until somebody switches them on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) are assigned to %1 here. On a live pair nobody can hand a schedule to somebody else: %1 has to edit it.</source>
        <translation>
            <numerusform>%Ln reload schedule is assigned to %1 here. On a live pair nobody can hand a schedule to somebody else: %1 has to edit it.</numerusform>
            <numerusform>%Ln reload schedules are assigned to %1 here. On a live pair nobody can hand a schedule to somebody else: %1 has to edit it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln reload schedule(s) over myself</source>
        <translation>
            <numerusform>Take %Ln reload schedule over myself</numerusform>
            <numerusform>Take %Ln reload schedules over myself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the space %1.</source>
        <translation>
            <numerusform>%Ln item moves to the space %1.</numerusform>
            <numerusform>%Ln items move to the space %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the personal space of their owner.</source>
        <translation>
            <numerusform>%Ln item moves to the personal space of its owner.</numerusform>
            <numerusform>%Ln items move to the personal space of their owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go along with their apps.</source>
        <translation>
            <numerusform>%Ln schedule, alert, subscription or note goes along with its app.</numerusform>
            <numerusform>%Ln schedules, alerts, subscriptions and notes go along with their apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here lie(s) there already.</source>
        <translation>
            <numerusform>%Ln of the items named here lies there already.</numerusform>
            <numerusform>%Ln of the items named here lie there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: they have no owner.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and failed: it has no owner.</numerusform>
            <numerusform>%Ln reload schedules came due and failed: they have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: what they reload was deleted.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and failed: what it reloads was deleted.</numerusform>
            <numerusform>%Ln reload schedules came due and failed: what they reload was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: their app or script has no owner.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and failed: its app or script has no owner.</numerusform>
            <numerusform>%Ln reload schedules came due and failed: their app or script has no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a data connection has no owner.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and failed: a data connection has no owner.</numerusform>
            <numerusform>%Ln reload schedules came due and failed: a data connection has no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a connection waits for its credentials.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and failed: a connection waits for its credentials.</numerusform>
            <numerusform>%Ln reload schedules came due and failed: a connection waits for its credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and ran. Runs altogether: %1.</source>
        <translation>
            <numerusform>%Ln reload schedule came due and ran. Runs altogether: %1.</numerusform>
            <numerusform>%Ln reload schedules came due and ran. Runs altogether: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expire: their links are refused until they are sent again.</source>
        <translation>
            <numerusform>%Ln invitation expires: its link is refused until it is sent again.</numerusform>
            <numerusform>%Ln invitations expire: their links are refused until they are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in %1; deleting it would leave them without a place.</source>
        <translation>
            <numerusform>%Ln item lies in %1; deleting it would leave the item without a place.</numerusform>
            <numerusform>%Ln items lie in %1; deleting it would leave them without a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) lose their permissions in it.</source>
        <translation>
            <numerusform>%Ln member loses the permissions in it.</numerusform>
            <numerusform>%Ln members lose their permissions in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t be used there: only connections can, by apps, scripts and automations.</source>
        <translation>
            <numerusform>%Ln item can&apos;t be used there: only connections can, by apps, scripts and automations.</numerusform>
            <numerusform>%Ln items can&apos;t be used there: only connections can, by apps, scripts and automations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go with %1.</source>
        <translation>
            <numerusform>%Ln schedule, alert, subscription or note goes with %1.</numerusform>
            <numerusform>%Ln schedules, alerts, subscriptions and notes go with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts no longer read from %1.</source>
        <translation>
            <numerusform>%Ln app or script no longer reads from %1.</numerusform>
            <numerusform>%Ln apps and scripts no longer read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln Talend account is linked to a user who doesn&apos;t exist.</numerusform>
            <numerusform>%Ln Talend accounts are linked to a user who doesn&apos;t exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who has another account already.</source>
        <translation>
            <numerusform>%Ln Talend account is linked to a user who has another account already.</numerusform>
            <numerusform>%Ln Talend accounts are linked to a user who has another account already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) have another e-mail address than the user they are linked to.</source>
        <translation>
            <numerusform>%Ln Talend account has another e-mail address than the user it is linked to.</numerusform>
            <numerusform>%Ln Talend accounts have another e-mail address than the user they are linked to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend have a Talend account all the same.</source>
        <translation>
            <numerusform>%Ln user deleted in Talend has a Talend account all the same.</numerusform>
            <numerusform>%Ln users deleted in Talend have a Talend account all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) and groups have members that don&apos;t exist, or no longer exist themselves.</source>
        <translation>
            <numerusform>%Ln role or group has members that don&apos;t exist, or no longer exists itself.</numerusform>
            <numerusform>%Ln roles and groups have members that don&apos;t exist, or no longer exist themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) carry a role that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln group carries a role that doesn&apos;t exist.</numerusform>
            <numerusform>%Ln groups carry a role that doesn&apos;t exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln space belongs to somebody who was never a user here.</numerusform>
            <numerusform>%Ln spaces belong to somebody who was never a user here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) have members that don&apos;t exist, or that have no role.</source>
        <translation>
            <numerusform>%Ln space has members that don&apos;t exist, or that have no role.</numerusform>
            <numerusform>%Ln spaces have members that don&apos;t exist, or that have no role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in a space that doesn&apos;t exist on their side.</source>
        <translation>
            <numerusform>%Ln item lies in a space that doesn&apos;t exist on its side.</numerusform>
            <numerusform>%Ln items lie in a space that doesn&apos;t exist on their side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln item belongs to somebody who was never a user here.</numerusform>
            <numerusform>%Ln items belong to somebody who was never a user here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) hang on an app that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln item hangs on an app that doesn&apos;t exist.</numerusform>
            <numerusform>%Ln items hang on an app that doesn&apos;t exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts use a connection that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln app or script uses a connection that doesn&apos;t exist.</numerusform>
            <numerusform>%Ln apps and scripts use a connection that doesn&apos;t exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatically assigned role(s) don&apos;t exist.</source>
        <translation>
            <numerusform>%Ln automatically assigned role doesn&apos;t exist.</numerusform>
            <numerusform>%Ln automatically assigned roles don&apos;t exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are both deleted and there.</source>
        <translation>
            <numerusform>%Ln user is both deleted and there.</numerusform>
            <numerusform>%Ln users are both deleted and there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to no user.</source>
        <translation>
            <numerusform>%Ln Talend account is linked to no user.</numerusform>
            <numerusform>%Ln Talend accounts are linked to no user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) show another name, title or phone than their user.</source>
        <translation>
            <numerusform>%Ln Talend account shows another name, title or phone than its user.</numerusform>
            <numerusform>%Ln Talend accounts show another name, title or phone than their user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) share their name with another one of the same side.</source>
        <translation>
            <numerusform>%Ln space shares its name with another one of the same side.</numerusform>
            <numerusform>%Ln spaces share their name with another one of the same side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) of deleted users are not revoked.</source>
        <translation>
            <numerusform>%Ln API key of a deleted user is not revoked.</numerusform>
            <numerusform>%Ln API keys of deleted users are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications of deleted users are still there.</source>
        <translation>
            <numerusform>%Ln alert or notification of a deleted user is still there.</numerusform>
            <numerusform>%Ln alerts and notifications of deleted users are still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preparation(s) and datasets lie in the Talend personal space of somebody without a Talend account.</source>
        <translation>
            <numerusform>%Ln preparation or dataset lies in the Talend personal space of somebody without a Talend account.</numerusform>
            <numerusform>%Ln preparations and datasets lie in the Talend personal space of somebody without a Talend account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are in use, more than the %1 of the licence.</source>
        <translation>
            <numerusform>%Ln user entitlement is in use, more than the %1 of the licence.</numerusform>
            <numerusform>%Ln user entitlements are in use, more than the %1 of the licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talend has %Ln user(s), more than its limit of %1.</source>
        <translation>
            <numerusform>Talend has %Ln user, more than its limit of %1.</numerusform>
            <numerusform>Talend has %Ln users, more than its limit of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) directly hold a role with Talend permissions and have no Talend account.</source>
        <translation>
            <numerusform>%Ln user directly holds a role with Talend permissions and has no Talend account.</numerusform>
            <numerusform>%Ln users directly hold a role with Talend permissions and have no Talend account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) lack a role that their user holds.</source>
        <translation>
            <numerusform>The Talend account of %Ln user lacks a role that the user holds.</numerusform>
            <numerusform>The Talend accounts of %Ln users lack a role that their user holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) carry a role that their user doesn&apos;t directly hold.</source>
        <translation>
            <numerusform>The Talend account of %Ln user carries a role that the user doesn&apos;t directly hold.</numerusform>
            <numerusform>The Talend accounts of %Ln users carry a role that their user doesn&apos;t directly hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have another status in Talend than in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln user has another status in Talend than in Qlik Cloud.</numerusform>
            <numerusform>%Ln users have another status in Talend than in Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) exist on one side only.</source>
        <translation>
            <numerusform>%Ln role exists on one side only.</numerusform>
            <numerusform>%Ln roles exist on one side only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built-in Qlik role(s) are shown in Talend.</source>
        <translation>
            <numerusform>%Ln built-in Qlik role is shown in Talend.</numerusform>
            <numerusform>%Ln built-in Qlik roles are shown in Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another one.</source>
        <translation>
            <numerusform>%Ln user shares the e-mail address with another one.</numerusform>
            <numerusform>%Ln users share their e-mail address with another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold a role with Talend permissions and have no Talend account. The files cannot tell whether they were deleted in Talend or never there; --held FILE names those who were deleted.</source>
        <translation>
            <numerusform>%Ln user holds a role with Talend permissions and has no Talend account. The files cannot tell whether the user was deleted in Talend or never there; --held FILE names those who were deleted.</numerusform>
            <numerusform>%Ln users hold a role with Talend permissions and have no Talend account. The files cannot tell whether they were deleted in Talend or never there; --held FILE names those who were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted in Talend and stay without an account until a Talend role is assigned to them anew.</source>
        <translation>
            <numerusform>%Ln user was deleted in Talend and stays without an account until a Talend role is assigned anew.</numerusform>
            <numerusform>%Ln users were deleted in Talend and stay without an account until a Talend role is assigned to them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are named as deleted in Talend but have an account there; the account counts.</source>
        <translation>
            <numerusform>%Ln user is named as deleted in Talend but has an account there; the account counts.</numerusform>
            <numerusform>%Ln users are named as deleted in Talend but have an account there; the account counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend side holds %Ln account(s), more than its limit of %1. They are kept; nobody can be added before some are deleted.</source>
        <translation>
            <numerusform>The Talend side holds %Ln account, more than its limit of %1. It is kept; nobody can be added before some are deleted.</numerusform>
            <numerusform>The Talend side holds %Ln accounts, more than its limit of %1. They are kept; nobody can be added before some are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another user. Talend accounts of that address stay unlinked until link-account picks the user.</source>
        <translation>
            <numerusform>%Ln user shares the e-mail address with another user. Talend accounts of that address stay unlinked until link-account picks the user.</numerusform>
            <numerusform>%Ln users share their e-mail address with another user. Talend accounts of that address stay unlinked until link-account picks the user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) belong to no Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend account belongs to no Qlik user.</numerusform>
            <numerusform>%Ln Talend accounts belong to no Qlik user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) are not among the users: they count as deleted, and what they own waits for a new owner.</source>
        <translation>
            <numerusform>%Ln owner is not among the users: the owner counts as deleted, and what is owned waits for a new owner.</numerusform>
            <numerusform>%Ln owners are not among the users: they count as deleted, and what they own waits for a new owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space assignment(s) name a space, a user or a group that is not in the files; they were left out.</source>
        <translation>
            <numerusform>%Ln space assignment names a space, a user or a group that is not in the files; it was left out.</numerusform>
            <numerusform>%Ln space assignments name a space, a user or a group that is not in the files; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) bear the same name on both sides and became one role with the permissions of both; its holders may gain some.</source>
        <translation>
            <numerusform>%Ln role bears the same name on both sides and became one role with the permissions of both; its holders may gain some.</numerusform>
            <numerusform>%Ln roles bear the same name on both sides and became one role each with the permissions of both; their holders may gain some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are known only because a user or group holds them; their permissions are missing in the files.</source>
        <translation>
            <numerusform>%Ln role is known only because a user or group holds it; its permissions are missing in the files.</numerusform>
            <numerusform>%Ln roles are known only because a user or group holds them; their permissions are missing in the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entitlement(s) are held, more than the %1 there are. They are kept.</source>
        <translation>
            <numerusform>%Ln entitlement is held, more than the %1 there are. It is kept.</numerusform>
            <numerusform>%Ln entitlements are held, more than the %1 there are. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without an id and got one of Tandem&apos;s own.</source>
        <translation>
            <numerusform>%Ln record came without an id and got one of Tandem&apos;s own.</numerusform>
            <numerusform>%Ln records came without an id and got one of Tandem&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) occurred more than once; the first of each counts.</source>
        <translation>
            <numerusform>%Ln record occurred more than once; the first of each counts.</numerusform>
            <numerusform>%Ln records occurred more than once; the first of each counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that may identify a person stood in records that are none; they were left out.</source>
        <translation>
            <numerusform>%Ln field that may identify a person stood in a record that is none; it was left out.</numerusform>
            <numerusform>%Ln fields that may identify a person stood in records that are none; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are unknown to Tandem; they are kept as they are.</source>
        <translation>
            <numerusform>%Ln permission is unknown to Tandem; it is kept as it is.</numerusform>
            <numerusform>%Ln permissions are unknown to Tandem; they are kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are of kinds that Tandem does not administer; they were left out.</source>
        <translation>
            <numerusform>%Ln record is of a kind that Tandem does not administer; it was left out.</numerusform>
            <numerusform>%Ln records are of kinds that Tandem does not administer; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) keep working as they are with another owner.</source>
        <translation>
            <numerusform>%Ln item keeps working as it is with another owner.</numerusform>
            <numerusform>%Ln items keep working as they are with another owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) ask the new owner to type the credentials again.</source>
        <translation>
            <numerusform>%Ln connection asks the new owner to type the credentials again.</numerusform>
            <numerusform>%Ln connections ask the new owner to type the credentials again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln subscription is switched off until somebody switches it on again.</numerusform>
            <numerusform>%Ln subscriptions are switched off until somebody switches them on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of the new owner.</source>
        <translation>
            <numerusform>%Ln data file moves to the personal space of the new owner.</numerusform>
            <numerusform>%Ln data files move to the personal space of the new owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) get another owner here; on a live pair somebody takes them over by editing them.</source>
        <translation>
            <numerusform>%Ln reload schedule gets another owner here; on a live pair somebody takes it over by editing it.</numerusform>
            <numerusform>%Ln reload schedules get another owner here; on a live pair somebody takes them over by editing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need a new owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln Talend item needs a new owner with a Talend account.</numerusform>
            <numerusform>%Ln Talend items need a new owner with a Talend account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to one person for good and get no other owner.</source>
        <translation>
            <numerusform>%Ln item belongs to one person for good and gets no other owner.</numerusform>
            <numerusform>%Ln items belong to one person for good and get no other owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) become free for somebody else; %1 held it until now.</source>
        <translation>
            <numerusform>%Ln user entitlement becomes free for somebody else; %1 held it until now.</numerusform>
            <numerusform>%Ln user entitlements become free for somebody else; %1 held them until now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) are revoked.</source>
        <translation>
            <numerusform>%Ln API key is revoked.</numerusform>
            <numerusform>%Ln API keys are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stay without an owner, under the opaque ID of the former one, until reassigned; their reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.</source>
        <translation>
            <numerusform>%Ln item stays without an owner, under the opaque ID of the former one, until reassigned; its reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.</numerusform>
            <numerusform>%Ln items stay without an owner, under the opaque ID of the former one, until reassigned; their reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) stay and fail at the next run, until they get a new owner or are replaced.</source>
        <translation>
            <numerusform>%Ln reload schedule stays and fails at the next run, until it gets a new owner or is replaced.</numerusform>
            <numerusform>%Ln reload schedules stay and fail at the next run, until they get a new owner or are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of other people fail from now on, because their app or a connection loses its owner.</source>
        <translation>
            <numerusform>%Ln reload schedule of other people fails from now on, because its app or a connection loses its owner.</numerusform>
            <numerusform>%Ln reload schedules of other people fail from now on, because their app or a connection loses its owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications are deleted.</source>
        <translation>
            <numerusform>%Ln alert or notification is deleted.</numerusform>
            <numerusform>%Ln alerts and notifications are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) stop without an owner; handing them over erases their run history and detaches their connections.</source>
        <translation>
            <numerusform>%Ln automation stops without an owner; handing it over erases its run history and detaches its connections.</numerusform>
            <numerusform>%Ln automations stop without an owner; handing them over erases their run history and detaches their connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) stay without an owner; handing them over moves them to the new owner&apos;s personal space.</source>
        <translation>
            <numerusform>%Ln data file stays without an owner; handing it over moves it to the new owner&apos;s personal space.</numerusform>
            <numerusform>%Ln data files stay without an owner; handing them over moves them to the new owner&apos;s personal space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) fail without an owner; handing them over switches them off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln subscription fails without an owner; handing it over switches it off until somebody switches it on again.</numerusform>
            <numerusform>%Ln subscriptions fail without an owner; handing them over switches them off until somebody switches them on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data connection(s) ask their new owner for the credentials once they are handed over.</source>
        <translation>
            <numerusform>%Ln data connection asks its new owner for the credentials once it is handed over.</numerusform>
            <numerusform>%Ln data connections ask their new owner for the credentials once they are handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) stay open to anonymous visitors, who are no members and are not deleted: turn their anonymous access off, or reset their access code.</source>
        <translation>
            <numerusform>%Ln app stays open to anonymous visitors, who are no members and are not deleted: turn its anonymous access off, or reset its access code.</numerusform>
            <numerusform>%Ln apps stay open to anonymous visitors, who are no members and are not deleted: turn their anonymous access off, or reset their access code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln item(s) over to %1 first</source>
        <translation>
            <numerusform>Hand %Ln item over to %1 first</numerusform>
            <numerusform>Hand %Ln items over to %1 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend personal space of %1 goes: %Ln preparation(s) and datasets that are not shared are lost.</source>
        <translation>
            <numerusform>The Talend personal space of %1 goes: %Ln preparation or dataset that is not shared is lost.</numerusform>
            <numerusform>The Talend personal space of %1 goes: %Ln preparations and datasets that are not shared are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still directly holds %Ln role(s) with Talend permissions. Remove them too, so that access isn&apos;t restored by accident.</source>
        <translation>
            <numerusform>%1 still directly holds %Ln role with Talend permissions. Remove it too, so that access isn&apos;t restored by accident.</numerusform>
            <numerusform>%1 still directly holds %Ln roles with Talend permissions. Remove them too, so that access isn&apos;t restored by accident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the users named here do(es) not exist any more; a deleted user does not come back.</source>
        <translation>
            <numerusform>%Ln of the users named here does not exist any more; a deleted user does not come back.</numerusform>
            <numerusform>%Ln of the users named here do not exist any more; a deleted user does not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no Talend account, so the Talend side does not list them.</source>
        <translation>
            <numerusform>%Ln user has no Talend account, so the Talend side does not list this user.</numerusform>
            <numerusform>%Ln users have no Talend account, so the Talend side does not list them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get a Talend account and appear in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln user gets a Talend account and appears in Talend Management Console.</numerusform>
            <numerusform>%Ln users get a Talend account and appear in Talend Management Console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct member(s) without a Talend account get one, because the role then holds a Talend permission.</source>
        <translation>
            <numerusform>%Ln direct member without a Talend account gets one, because the role then holds a Talend permission.</numerusform>
            <numerusform>%Ln direct members without a Talend account get one, because the role then holds a Talend permission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who directly hold a role with Talend permissions get the Talend account they lack.</source>
        <translation>
            <numerusform>%Ln user who directly holds a role with Talend permissions gets the missing Talend account.</numerusform>
            <numerusform>%Ln users who directly hold a role with Talend permissions get the Talend account they lack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier get their Talend access back, with every role with Talend permissions they hold directly and their former space permissions.</source>
        <translation>
            <numerusform>%Ln user deleted in Talend Cloud earlier gets Talend access back, with every directly held role with Talend permissions and the former space permissions.</numerusform>
            <numerusform>%Ln users deleted in Talend Cloud earlier get their Talend access back, with every role with Talend permissions they hold directly and their former space permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share the e-mail address with another user or account, so it is open whose Talend account it is.</source>
        <translation>
            <numerusform>%Ln user shares the e-mail address with another user or account, so it is open whose Talend account it is.</numerusform>
            <numerusform>%Ln users share the e-mail address with another user or account, so it is open whose Talend account it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Talend account(s) are needed, but only %2 are free: %1 are in use.</source>
        <translation>
            <numerusform>%Ln more Talend account is needed, but only %2 are free: %1 are in use.</numerusform>
            <numerusform>%Ln more Talend accounts are needed, but only %2 are free: %1 are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) that the Talend account carries are now assigned to %1 directly on the Qlik side too.</source>
        <translation>
            <numerusform>%Ln role that the Talend account carries is now assigned to %1 directly on the Qlik side too.</numerusform>
            <numerusform>%Ln roles that the Talend account carries are now assigned to %1 directly on the Qlik side too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the last role with Talend permissions and keep a Talend account without permissions.</source>
        <translation>
            <numerusform>%Ln user loses the last role with Talend permissions and keeps a Talend account without permissions.</numerusform>
            <numerusform>%Ln users lose the last role with Talend permissions and keep a Talend account without permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete at least %Ln Talend account(s) on the Talend side first, or choose fewer users.</source>
        <translation>
            <numerusform>Delete at least %Ln Talend account on the Talend side first, or choose fewer users.</numerusform>
            <numerusform>Delete at least %Ln Talend accounts on the Talend side first, or choose fewer users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are needed for users created in Talend Cloud, but %1 are free.</source>
        <translation>
            <numerusform>%Ln user entitlement is needed for users created in Talend Cloud, but %1 are free.</numerusform>
            <numerusform>%Ln user entitlements are needed for users created in Talend Cloud, but %1 are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) created in Talend Cloud take a Qlik user entitlement each, already while Pending.</source>
        <translation>
            <numerusform>%Ln user created in Talend Cloud takes a Qlik user entitlement, already while Pending.</numerusform>
            <numerusform>%Ln users created in Talend Cloud take a Qlik user entitlement each, already while Pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of basic ones: %Ln full-user entitlement(s) are needed, but %2 are free.</source>
        <translation>
            <numerusform>The role %1 makes full users of basic ones: %Ln full-user entitlement is needed, but %2 are free.</numerusform>
            <numerusform>The role %1 makes full users of basic ones: %Ln full-user entitlements are needed, but %2 are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of %Ln basic user(s); each takes a full-user entitlement.</source>
        <translation>
            <numerusform>The role %1 makes a full user of %Ln basic user, who takes a full-user entitlement.</numerusform>
            <numerusform>The role %1 makes full users of %Ln basic users; each takes a full-user entitlement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke at least %Ln user entitlement(s) of other users first, or add some to the subscription.</source>
        <translation>
            <numerusform>Revoke at least %Ln user entitlement of another user first, or add some to the subscription.</numerusform>
            <numerusform>Revoke at least %Ln user entitlements of other users first, or add some to the subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No user entitlement is free: all %Ln are in use.</source>
        <translation>
            <numerusform>No user entitlement is free: the only one is in use (%Ln).</numerusform>
            <numerusform>No user entitlement is free: all %Ln are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 are disabled too.</source>
        <translation>
            <numerusform>%Ln alert of %1 is disabled too.</numerusform>
            <numerusform>%Ln alerts of %1 are disabled too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 stay disabled until the owner or an administrator enables them.</source>
        <translation>
            <numerusform>%Ln alert of %1 stays disabled until the owner or an administrator enables it.</numerusform>
            <numerusform>%Ln alerts of %1 stay disabled until the owner or an administrator enables them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stop, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln reload schedule of %1 stops, because its owner is disabled.</numerusform>
            <numerusform>%Ln reload schedules of %1 stop, because their owner is disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 fail from now on, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln subscription of %1 fails from now on, because its owner is disabled.</numerusform>
            <numerusform>%Ln subscriptions of %1 fail from now on, because their owner is disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln reload schedule of %1 stays stopped until somebody enables it.</numerusform>
            <numerusform>%Ln reload schedules of %1 stay stopped until somebody enables them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln subscription of %1 stays stopped until somebody enables it.</numerusform>
            <numerusform>%Ln subscriptions of %1 stay stopped until somebody enables them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln user gets the role %1; it counts from the next sign-in.</numerusform>
            <numerusform>%Ln users get the role %1; it counts from their next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the direct assignment of the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln user loses the direct assignment of the role %1; it counts from the next sign-in.</numerusform>
            <numerusform>%Ln users lose the direct assignment of the role %1; it counts from their next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are synchronized with Talend Cloud at once.</source>
        <translation>
            <numerusform>%Ln user is synchronized with Talend Cloud at once.</numerusform>
            <numerusform>%Ln users are synchronized with Talend Cloud at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) carry the role %1 from now on.</source>
        <translation>
            <numerusform>%Ln Talend account carries the role %1 from now on.</numerusform>
            <numerusform>%Ln Talend accounts carry the role %1 from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry the role %1.</source>
        <translation>
            <numerusform>%Ln Talend account no longer carries the role %1.</numerusform>
            <numerusform>%Ln Talend accounts no longer carry the role %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 holds no Talend permission, so this takes effect on the Qlik side only, for %Ln user(s).</source>
        <translation>
            <numerusform>The role %1 holds no Talend permission, so this takes effect on the Qlik side only, for %Ln user.</numerusform>
            <numerusform>The role %1 holds no Talend permission, so this takes effect on the Qlik side only, for %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 also gives %Ln Qlik permission(s) that the Talend side does not show.</source>
        <translation>
            <numerusform>The role %1 also gives %Ln Qlik permission that the Talend side does not show.</numerusform>
            <numerusform>The role %1 also gives %Ln Qlik permissions that the Talend side does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have the role %1 through a group or by auto-assign already and now hold it twice.</source>
        <translation>
            <numerusform>%Ln user has the role %1 through a group or by auto-assign already and now holds it twice.</numerusform>
            <numerusform>%Ln users have the role %1 through a group or by auto-assign already and now hold it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1 through a group or by auto-assign.</source>
        <translation>
            <numerusform>%Ln user keeps the role %1 through a group or by auto-assign.</numerusform>
            <numerusform>%Ln users keep the role %1 through a group or by auto-assign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 directly already.</source>
        <translation>
            <numerusform>%Ln user holds the role %1 directly already.</numerusform>
            <numerusform>%Ln users hold the role %1 directly already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) do not hold the role %1.</source>
        <translation>
            <numerusform>%Ln user does not hold the role %1.</numerusform>
            <numerusform>%Ln users do not hold the role %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 only through a group or by auto-assign, not directly.</source>
        <translation>
            <numerusform>%Ln user holds the role %1 only through a group or by auto-assign, not directly.</numerusform>
            <numerusform>%Ln users hold the role %1 only through a group or by auto-assign, not directly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend account is that of %1; %Ln other user(s) bear the same e-mail address and stay without one.</source>
        <translation>
            <numerusform>The Talend account is that of %1; %Ln other user bears the same e-mail address and stays without one.</numerusform>
            <numerusform>The Talend account is that of %1; %Ln other users bear the same e-mail address and stay without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side has are added on the Talend side.</source>
        <translation>
            <numerusform>%Ln role assignment that the Qlik side has is added on the Talend side.</numerusform>
            <numerusform>%Ln role assignments that the Qlik side has are added on the Talend side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side does not have are removed on the Talend side.</source>
        <translation>
            <numerusform>%Ln role assignment that the Qlik side does not have is removed on the Talend side.</numerusform>
            <numerusform>%Ln role assignments that the Qlik side does not have are removed on the Talend side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of their Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend account takes over the status of its Qlik user.</numerusform>
            <numerusform>%Ln Talend accounts take over the status of their Qlik user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier still hold roles with Talend permissions and stay without access; only a new direct assignment or an invitation there restores it.</source>
        <translation>
            <numerusform>%Ln user deleted in Talend Cloud earlier still holds roles with Talend permissions and stays without access; only a new direct assignment or an invitation there restores it.</numerusform>
            <numerusform>%Ln users deleted in Talend Cloud earlier still hold roles with Talend permissions and stay without access; only a new direct assignment or an invitation there restores it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out, because it is open whose Talend account the e-mail address is.</source>
        <translation>
            <numerusform>%Ln user is left out, because it is open whose Talend account the e-mail address is.</numerusform>
            <numerusform>%Ln users are left out, because it is open whose Talend account the e-mail address is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are invited and listed as Pending; their links expire on %1.</source>
        <translation>
            <numerusform>%Ln user is invited and listed as Pending; the link expires on %1.</numerusform>
            <numerusform>%Ln users are invited and listed as Pending; their links expire on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) appear on the Qlik side with only their e-mail address, Pending until the first sign-in on either side.</source>
        <translation>
            <numerusform>%Ln user appears on the Qlik side with only the e-mail address, Pending until the first sign-in on either side.</numerusform>
            <numerusform>%Ln users appear on the Qlik side with only their e-mail address, Pending until the first sign-in on either side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the invited are Qlik users already: a Talend account is made and linked, not a second user.</source>
        <translation>
            <numerusform>%Ln of the invited is a Qlik user already: a Talend account is made and linked, not a second user.</numerusform>
            <numerusform>%Ln of the invited are Qlik users already: a Talend account is made and linked, not a second user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity provider is active, so no mail goes out to %Ln invited user(s); they sign in through it.</source>
        <translation>
            <numerusform>The identity provider is active, so no mail goes out to %Ln invited user, who signs in through it.</numerusform>
            <numerusform>The identity provider is active, so no mail goes out to %Ln invited users; they sign in through it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations sent from now on are valid for %Ln day(s); earlier ones keep their date.</source>
        <translation>
            <numerusform>Invitations sent from now on are valid for %Ln day; earlier ones keep their date.</numerusform>
            <numerusform>Invitations sent from now on are valid for %Ln days; earlier ones keep their date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %Ln day(s) already.</source>
        <translation>
            <numerusform>Invitations are valid for %Ln day already.</numerusform>
            <numerusform>Invitations are valid for %Ln days already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An invitation can be valid for 1 to %Ln day(s).</source>
        <translation>
            <numerusform>An invitation can be valid for 1 to %Ln day.</numerusform>
            <numerusform>An invitation can be valid for 1 to %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the addresses can be invited; %Ln of them are left out.</source>
        <translation>
            <numerusform>None of the addresses can be invited; %Ln is left out.</numerusform>
            <numerusform>None of the addresses can be invited; %Ln of them are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a number from 1 to %Ln.</source>
        <translation>
            <numerusform>Choose a number from 1 to %Ln.</numerusform>
            <numerusform>Choose a number from 1 to %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear the same e-mail address now; no Talend account can be made for either until one is linked.</source>
        <translation>
            <numerusform>%Ln user bears the same e-mail address now; no Talend account can be made until one is linked.</numerusform>
            <numerusform>%Ln users bear the same e-mail address now; no Talend account can be made for either until one is linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear this e-mail address, so it is open who signs in.</source>
        <translation>
            <numerusform>%Ln user bears this e-mail address, so it is open who signs in.</numerusform>
            <numerusform>%Ln users bear this e-mail address, so it is open who signs in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pending user(s) can join through the identity provider %1 only; their links are refused.</source>
        <translation>
            <numerusform>%Ln Pending user can join through the identity provider %1 only; the link is refused.</numerusform>
            <numerusform>%Ln Pending users can join through the identity provider %1 only; their links are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) bear a subject of the former identity provider and will be found by their e-mail address once more.</source>
        <translation>
            <numerusform>%Ln user bears a subject of the former identity provider and will be found by the e-mail address once more.</numerusform>
            <numerusform>%Ln users bear a subject of the former identity provider and will be found by their e-mail address once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tenant holds %Ln custom role(s), and more are not possible.</source>
        <translation>
            <numerusform>The tenant holds %Ln custom role, and more are not possible.</numerusform>
            <numerusform>The tenant holds %Ln custom roles, and more are not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are not known to either product.</source>
        <translation>
            <numerusform>%Ln permission is not known to either product.</numerusform>
            <numerusform>%Ln permissions are not known to either product.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be put into a custom role; only built-in roles hold them.</source>
        <translation>
            <numerusform>%Ln permission can&apos;t be put into a custom role; only built-in roles hold it.</numerusform>
            <numerusform>%Ln permissions can&apos;t be put into a custom role; only built-in roles hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) belong to Qlik Cloud and can&apos;t be given on the Talend side, which does not show them.</source>
        <translation>
            <numerusform>%Ln permission belongs to Qlik Cloud and can&apos;t be given on the Talend side, which does not show it.</numerusform>
            <numerusform>%Ln permissions belong to Qlik Cloud and can&apos;t be given on the Talend side, which does not show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be used here: they are unknown, not for custom roles, or belong to Qlik Cloud while you act on the Talend side.</source>
        <translation>
            <numerusform>%Ln permission can&apos;t be used here: it is unknown, not for custom roles, or belongs to Qlik Cloud while you act on the Talend side.</numerusform>
            <numerusform>%Ln permissions can&apos;t be used here: they are unknown, not for custom roles, or belong to Qlik Cloud while you act on the Talend side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be default permissions.</source>
        <translation>
            <numerusform>%Ln permission can&apos;t be a default permission.</numerusform>
            <numerusform>%Ln permissions can&apos;t be default permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 belong to Qlik Cloud and are not visible in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln permission of %1 belongs to Qlik Cloud and is not visible in Talend Management Console.</numerusform>
            <numerusform>%Ln permissions of %1 belong to Qlik Cloud and are not visible in Talend Management Console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The united role %1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>The united role %1 gains %Ln permission.</numerusform>
            <numerusform>The united role %1 gains %Ln permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 and gain what is added to it.</source>
        <translation>
            <numerusform>%Ln user holds %1 and gains what is added to it.</numerusform>
            <numerusform>%Ln users hold %1 and gain what is added to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>%1 gains %Ln permission.</numerusform>
            <numerusform>%1 gains %Ln permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %Ln permission(s).</source>
        <translation>
            <numerusform>%1 loses %Ln permission.</numerusform>
            <numerusform>%1 loses %Ln permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln of the permission(s) already; those stay as they are.</source>
        <translation>
            <numerusform>%1 holds %Ln of the permissions already; it stays as it is.</numerusform>
            <numerusform>%1 holds %Ln of the permissions already; those stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qlik permission(s) of %1, which the Talend side does not show, stay as they are.</source>
        <translation>
            <numerusform>%Ln Qlik permission of %1, which the Talend side does not show, stays as it is.</numerusform>
            <numerusform>%Ln Qlik permissions of %1, which the Talend side does not show, stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users hold the role %2 directly, and %Ln Talend account(s) will be created for them at once: this may slow down both products for a while.</source>
        <translation>
            <numerusform>%1 users hold the role %2 directly, and %Ln Talend account will be created for them at once: this may slow down both products for a while.</numerusform>
            <numerusform>%1 users hold the role %2 directly, and %Ln Talend accounts will be created for them at once: this may slow down both products for a while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) will carry the role %1.</source>
        <translation>
            <numerusform>%Ln Talend account will carry the role %1.</numerusform>
            <numerusform>%Ln Talend accounts will carry the role %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its last Talend permission: it drops off %Ln Talend account(s) and stays with the Qlik users.</source>
        <translation>
            <numerusform>%1 loses its last Talend permission: it drops off %Ln Talend account and stays with the Qlik user.</numerusform>
            <numerusform>%1 loses its last Talend permission: it drops off %Ln Talend accounts and stays with the Qlik users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln user(s) the change counts from the next sign-in.</source>
        <translation>
            <numerusform>For %Ln user the change counts from the next sign-in.</numerusform>
            <numerusform>For %Ln users the change counts from the next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) lose the role %1.</source>
        <translation>
            <numerusform>%Ln group loses the role %1.</numerusform>
            <numerusform>%Ln groups lose the role %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln Qlik permission(s) that the Talend side does not show; they are deleted with it.</source>
        <translation>
            <numerusform>%1 holds %Ln Qlik permission that the Talend side does not show; it is deleted with the role.</numerusform>
            <numerusform>%1 holds %Ln Qlik permissions that the Talend side does not show; they are deleted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) use the hidden Qlik permissions of %1.</source>
        <translation>
            <numerusform>%Ln user uses the hidden Qlik permissions of %1.</numerusform>
            <numerusform>%Ln users use the hidden Qlik permissions of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be deleted as long as %Ln user(s) or group(s) hold it.</source>
        <translation>
            <numerusform>%1 can&apos;t be deleted as long as %Ln user or group holds it.</numerusform>
            <numerusform>%1 can&apos;t be deleted as long as %Ln users or groups hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its roles in %Ln space(s).</source>
        <translation>
            <numerusform>%1 loses its roles in %Ln space.</numerusform>
            <numerusform>%1 loses its roles in %Ln spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln member(s); only an empty group can be deleted.</source>
        <translation>
            <numerusform>%1 has %Ln member; only an empty group can be deleted.</numerusform>
            <numerusform>%1 has %Ln members; only an empty group can be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) become members of %1 on this side.</source>
        <translation>
            <numerusform>%Ln user becomes a member of %1 on this side.</numerusform>
            <numerusform>%Ln users become members of %1 on this side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) leave %1.</source>
        <translation>
            <numerusform>%Ln user leaves %1.</numerusform>
            <numerusform>%Ln users leave %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will carry the role %2, and so gives it to %Ln member(s).</source>
        <translation>
            <numerusform>%1 will carry the role %2, and so gives it to %Ln member.</numerusform>
            <numerusform>%1 will carry the role %2, and so gives it to %Ln members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer carry the role %2, and %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 will no longer carry the role %2, and %Ln user loses it.</numerusform>
            <numerusform>%1 will no longer carry the role %2, and %Ln users lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 only through a group or auto-assign: that makes no Talend account and does not show on the Talend side.</source>
        <translation>
            <numerusform>%Ln user holds %1 only through a group or auto-assign: that makes no Talend account and does not show on the Talend side.</numerusform>
            <numerusform>%Ln users hold %1 only through a group or auto-assign: that makes no Talend account and does not show on the Talend side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %1 directly to %Ln user(s), so that they can use it in Talend Cloud</source>
        <translation>
            <numerusform>Assign %1 directly to %Ln user, to be used in Talend Cloud too</numerusform>
            <numerusform>Assign %1 directly to %Ln users, so that they can use it in Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1, because they hold it in another way too.</source>
        <translation>
            <numerusform>%Ln user keeps the role %1, held in another way too.</numerusform>
            <numerusform>%Ln users keep the role %1, because they hold it in another way too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be assigned to everybody automatically, also to those who join later; %Ln user(s) gain it.</source>
        <translation>
            <numerusform>%1 will be assigned to everybody automatically, also to those who join later; %Ln user gains it.</numerusform>
            <numerusform>%1 will be assigned to everybody automatically, also to those who join later; %Ln users gain it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer be assigned to everybody automatically; %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 will no longer be assigned to everybody automatically; %Ln user loses it.</numerusform>
            <numerusform>%1 will no longer be assigned to everybody automatically; %Ln users lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are assigned to everybody automatically, and more are not possible.</source>
        <translation>
            <numerusform>%Ln role is assigned to everybody automatically, and more are not possible.</numerusform>
            <numerusform>%Ln roles are assigned to everybody automatically, and more are not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody gains %Ln permission(s) by default.</source>
        <translation>
            <numerusform>Everybody gains %Ln permission by default.</numerusform>
            <numerusform>Everybody gains %Ln permissions by default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody loses %Ln default permission(s).</source>
        <translation>
            <numerusform>Everybody loses %Ln default permission.</numerusform>
            <numerusform>Everybody loses %Ln default permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is open who belongs to whom: %Ln user(s) or account(s) share an e-mail address with others.</source>
        <translation>
            <numerusform>It is open who belongs to whom: %Ln user or account shares an e-mail address with others.</numerusform>
            <numerusform>It is open who belongs to whom: %Ln users or accounts share an e-mail address with others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only need a Qlik user entitlement each, but %1 are free.</source>
        <translation>
            <numerusform>%Ln user known to Talend Cloud only needs a Qlik user entitlement, but %1 are free.</numerusform>
            <numerusform>%Ln users known to Talend Cloud only need a Qlik user entitlement each, but %1 are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the two sides would have %Ln custom role(s), but the Qlik side holds %1 at most.</source>
        <translation>
            <numerusform>Together the two sides would have %Ln custom role, but the Qlik side holds %1 at most.</numerusform>
            <numerusform>Together the two sides would have %Ln custom roles, but the Qlik side holds %1 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exist on both sides with the same e-mail address; their accounts are linked.</source>
        <translation>
            <numerusform>%Ln user exists on both sides with the same e-mail address; the accounts are linked.</numerusform>
            <numerusform>%Ln users exist on both sides with the same e-mail address; their accounts are linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only appear in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln user known to Talend Cloud only appears in Qlik Cloud.</numerusform>
            <numerusform>%Ln users known to Talend Cloud only appear in Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of the Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend account takes over the status of the Qlik user.</numerusform>
            <numerusform>%Ln Talend accounts take over the status of the Qlik user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over name, title and phone of the Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend account takes over name, title and phone of the Qlik user.</numerusform>
            <numerusform>%Ln Talend accounts take over name, title and phone of the Qlik user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain on the Qlik side the roles that they hold in Talend Cloud.</source>
        <translation>
            <numerusform>%Ln user gains on the Qlik side the roles held in Talend Cloud.</numerusform>
            <numerusform>%Ln users gain on the Qlik side the roles that they hold in Talend Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) gain the roles that their users hold directly in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln Talend account gains the roles that its user holds directly in Qlik Cloud.</numerusform>
            <numerusform>%Ln Talend accounts gain the roles that their users hold directly in Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry roles without Talend permissions; the Qlik users hold them.</source>
        <translation>
            <numerusform>%Ln Talend account no longer carries roles without Talend permissions; the Qlik user holds them.</numerusform>
            <numerusform>%Ln Talend accounts no longer carry roles without Talend permissions; the Qlik users hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) come from Talend and appear in Qlik Cloud as custom roles with the label “Role distributed from Talend”.</source>
        <translation>
            <numerusform>%Ln role comes from Talend and appears in Qlik Cloud as a custom role with the label “Role distributed from Talend”.</numerusform>
            <numerusform>%Ln roles come from Talend and appear in Qlik Cloud as custom roles with the label “Role distributed from Talend”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom role(s) of Qlik Cloud appear in Talend Management Console, with their Talend permissions only.</source>
        <translation>
            <numerusform>%Ln custom role of Qlik Cloud appears in Talend Management Console, with its Talend permissions only.</numerusform>
            <numerusform>%Ln custom roles of Qlik Cloud appear in Talend Management Console, with their Talend permissions only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 directly and lose it; their Talend accounts stay.</source>
        <translation>
            <numerusform>%Ln user holds %1 directly and loses it; a Talend account stays.</numerusform>
            <numerusform>%Ln users hold %1 directly and lose it; their Talend accounts stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more user(s) hold %1 through a group, auto-assign or their Talend account, and lose it too.</source>
        <translation>
            <numerusform>%Ln more user holds %1 through a group, auto-assign or the Talend account, and loses it too.</numerusform>
            <numerusform>%Ln more users hold %1 through a group, auto-assign or their Talend account, and lose it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) with the e-mail address of %1 stay: they are linked to nobody. Link or delete them in Talend, so that nothing of the person is left.</source>
        <translation>
            <numerusform>%Ln Talend account with the e-mail address of %1 stays: it is linked to nobody. Link or delete it in Talend, so that nothing of the person is left.</numerusform>
            <numerusform>%Ln Talend accounts with the e-mail address of %1 stay: they are linked to nobody. Link or delete them in Talend, so that nothing of the person is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) that failed without an owner belong to %1 now.</source>
        <translation>
            <numerusform>%Ln reload schedule that failed without an owner belongs to %1 now.</numerusform>
            <numerusform>%Ln reload schedules that failed without an owner belong to %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can have no Talend account: the one of their e-mail address is linked to somebody else.</source>
        <translation>
            <numerusform>%Ln user can have no Talend account: the one of the e-mail address is linked to somebody else.</numerusform>
            <numerusform>%Ln users can have no Talend account: the one of their e-mail address is linked to somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who hold %1 were deleted in Talend earlier and get no account back by this; only a new direct assignment or an invitation in Talend does that.</source>
        <translation>
            <numerusform>%Ln user who holds %1 was deleted in Talend earlier and gets no account back by this; only a new direct assignment or an invitation in Talend does that.</numerusform>
            <numerusform>%Ln users who hold %1 were deleted in Talend earlier and get no account back by this; only a new direct assignment or an invitation in Talend does that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ActForm</name>
    <message numerus="yes">
        <source>%Ln user(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln user chosen in the list</numerusform>
            <numerusform>%Ln users chosen in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln thing chosen in the list</numerusform>
            <numerusform>%Ln things chosen in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ConsequenceLine</name>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <comment>that a consequence concerns</comment>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln object(s) concerned</source>
        <translation>
            <numerusform>Show the %Ln object concerned</numerusform>
            <numerusform>Show the %Ln objects concerned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::GoBackSheet</name>
    <message numerus="yes">
        <source>%Ln act(s) are undone, the newest first. Each can be done again.</source>
        <translation>
            <numerusform>%Ln act is undone. It can be done again.</numerusform>
            <numerusform>%Ln acts are undone, the newest first. Each can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln act(s)</source>
        <translation>
            <numerusform>Undo %Ln act</numerusform>
            <numerusform>Undo %Ln acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JournalModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of objects</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JournalPage</name>
    <message numerus="yes">
        <source>%Ln found, searched back to revision %1</source>
        <translation>
            <numerusform>%Ln found, searched back to revision %1</numerusform>
            <numerusform>%Ln found, searched back to revision %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the whole journal</source>
        <translation>
            <numerusform>%Ln found in the whole journal</numerusform>
            <numerusform>%Ln found in the whole journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln act undone</numerusform>
            <numerusform>%Ln acts undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MatrixPane</name>
    <message numerus="yes">
        <source>%Ln permission(s) added</source>
        <translation>
            <numerusform>%Ln permission added</numerusform>
            <numerusform>%Ln permissions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) removed</source>
        <translation>
            <numerusform>%Ln permission removed</numerusform>
            <numerusform>%Ln permissions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain</source>
        <comment>something new</comment>
        <translation>
            <numerusform>%Ln user gains</numerusform>
            <numerusform>%Ln users gain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose</source>
        <comment>something</comment>
        <translation>
            <numerusform>%Ln user loses</numerusform>
            <numerusform>%Ln users lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show what happens (%Ln plan(s))</source>
        <translation>
            <numerusform>Show what happens (%Ln plan)</numerusform>
            <numerusform>Show what happens (%Ln plans)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanFlow</name>
    <message numerus="yes">
        <source>Done: %Ln act(s), the last: %1</source>
        <translation>
            <numerusform>Done: %Ln act, the last: %1</numerusform>
            <numerusform>Done: %Ln acts, the last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanSheet</name>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RolesPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>roles</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SpacesPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>items or spaces</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::UserDetail</name>
    <message numerus="yes">
        <source>and %Ln other(s) chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>and %Ln other chosen</numerusform>
            <numerusform>and %Ln others chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::UsersModel</name>
    <message numerus="yes">
        <source>%1, %2 +%Ln</source>
        <comment>two roles and how many more</comment>
        <translation>
            <numerusform>%1, %2 +%Ln</numerusform>
            <numerusform>%1, %2 +%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::UsersPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
