/** What a title says of who acts in the post: 云岭市代理市长. */
export const actingMark = '代理';
